import { decideInput } from '@/lib/domain/inputs/decide'
import { mergeDecisions } from '@/lib/domain/merge-decisions'
import { resolveLot } from '@/lib/domain/resolve-lot'
import type { Tender } from '@/lib/domain/tender'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { decided } from './decided'
import { decisionOn } from './decision-on'
import { decisionSection } from './decision-section'
import { lotIndex } from './lot-index'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/**
 * A departure from what the rules give a requirement in a lot. Several decisions of a file on the same place become
 * one; one of which nothing is left goes.
 */
export async function decide(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, requirement, lot, part, ...target } = parseInput(decideInput, input)
  const place = { requirement, lot, part }
  const isOn = decisionOn(place)
  const { content } = context
  const { revision } = await changeTender(context, target, {
    action: 'decide',
    section: decisionSection(place),
    alter: (tender) => {
      const own = tender.lots[lotIndex(tender, lot)]
      const record = content.requirements.find(({ key }) => key === requirement)
      if (!own || (!record && !tender.localRequirements.some(({ key }) => key === requirement)))
        throw new Refusal('not-found', `There is no requirement "${requirement}".`)
      const here = tender.decisions.filter(isOn)
      const merged = decided(mergeDecisions(here), values, {
        requirement: record,
        lot: resolveLot(tender, own, content),
        part,
        content,
      })
      const at = tender.decisions.findIndex(isOn)
      const others = tender.decisions.filter((decision) => !isOn(decision))
      if (merged === null) return { ...tender, decisions: others }
      const decision = { requirement, lot, part: part ?? here[0]?.part, ...merged }
      return { ...tender, decisions: others.toSpliced(at < 0 ? others.length : at, 0, decision) }
    },
    look: ({ decisions }) => decisions.filter(isOn),
    formPath: ({ decisions }: Tender) => `decisions[${decisions.findIndex(isOn)}].`,
  })
  return { revision }
}
