import { resetDecisionInput } from '@/lib/domain/inputs/reset-decision'
import type { Decision } from '@/lib/domain/tender'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { decisionOn } from './decision-on'
import { decisionSection } from './decision-section'
import { lotIndex } from './lot-index'
import { parseInput } from './parse-input'

/** Back to what the rules give; without a part for every part of the requirement in that lot. */
export async function resetDecision(
  context: Context,
  input: unknown,
): Promise<{ revision: number; entries: string[] }> {
  const { requirement, lot, part, ...target } = parseInput(resetDecisionInput, input)
  const place = { requirement, lot, part }
  const anyPart = (decision: Decision) => decision.requirement === requirement && decision.lot === lot
  const isOn = part === undefined ? anyPart : decisionOn(place)
  return changeTender(context, target, {
    action: 'reset-decision',
    section: decisionSection(place),
    alter: (tender) => {
      lotIndex(tender, lot)
      return { ...tender, decisions: tender.decisions.filter((decision) => !isOn(decision)) }
    },
    look: ({ decisions }) => decisions.filter(isOn),
  })
}
