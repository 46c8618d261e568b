import type { MergedDecision } from '@/lib/domain/merge-decisions'
import type { Tender } from '@/lib/domain/tender'
import { type DecisionPlace, decisionOn } from './decision-on'

/** The tender with one decision on a place instead of those that it has there; null takes them away. */
export function withDecision(tender: Tender, place: DecisionPlace, merged: MergedDecision | null): Tender {
  const isOn = decisionOn(place)
  const here = tender.decisions.filter(isOn)
  const others = tender.decisions.filter((decision) => !isOn(decision))
  if (merged === null || Object.values(merged).every((value) => value === undefined))
    return { ...tender, decisions: others }
  const at = tender.decisions.findIndex(isOn)
  const { requirement, lot, part } = place
  const decision = { requirement, lot, part: part ?? here[0]?.part, ...merged }
  return { ...tender, decisions: others.toSpliced(at < 0 ? others.length : at, 0, decision) }
}
