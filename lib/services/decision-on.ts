import type { Part } from '@/lib/domain/sets'
import type { Decision } from '@/lib/domain/tender'

export interface DecisionPlace {
  requirement: string
  lot: string
  part?: Part
}

/** True where a decision is on this requirement, lot and part; no part and `beyond` are the same place (formats.md). */
export function decisionOn({ requirement, lot, part }: DecisionPlace): (decision: Decision) => boolean {
  const place = (one: Part | undefined) => one ?? 'beyond'
  return (decision) =>
    decision.requirement === requirement && decision.lot === lot && place(decision.part) === place(part)
}
