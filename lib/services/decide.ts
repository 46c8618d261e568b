import { treatmentOf, whyNotTreatment } from '@/lib/domain/assembly/treatment-of'
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
import { whyUnseen } from './why-unseen'
import { withDecision } from './with-decision'

/**
 * A departure from what the rules give a requirement in a lot. Several decisions of a file on the same place become
 * one; one of which nothing is left goes.
 */
export async function decide(
  context: Context,
  input: unknown,
): Promise<{ revision: number; entries: string[] }> {
  const { values, seen, requirement, lot, part, ...target } = parseInput(decideInput, input)
  const place = { requirement, lot, part }
  const isOn = decisionOn(place)
  const { content } = context
  return changeTender(context, target, {
    action: 'decide',
    section: decisionSection(place),
    alter: (tender) => {
      const own = tender.lots[lotIndex(tender, lot)]
      const record = content.requirements.find(({ key }) => key === requirement)
      if (!own || (!record && !tender.localRequirements.some(({ key }) => key === requirement)))
        throw new Refusal('not-found', `There is no requirement "${requirement}".`)
      const use = treatmentOf(tender, content, own, place)
      const unseen = use && whyUnseen(use.treatment, seen, content)
      if (unseen && use.treatment !== values.treatment) throw new Refusal('changed-meanwhile', unseen)
      const forbidden = use && values.treatment ? whyNotTreatment(use, values.treatment) : null
      if (forbidden) throw new Refusal('invalid', forbidden, [{ path: 'treatment', message: forbidden }])
      const merged = decided(mergeDecisions(tender.decisions.filter(isOn)), values, {
        requirement: record,
        lot: resolveLot(tender, own, content),
        byRule: use?.byRule,
      })
      return withDecision(tender, place, merged)
    },
    look: ({ decisions }) => decisions.filter(isOn),
    formPath: ({ decisions }: Tender) => `decisions[${decisions.findIndex(isOn)}].`,
  })
}
