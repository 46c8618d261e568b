import { missingCriteria } from '@/lib/domain/assembly/missing-criteria'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import { lotTarget } from '@/lib/domain/inputs/lot-target'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { lotIndex } from './lot-index'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Adds the criteria proposed from the scored requirements to the lot's own, where they may be edited. */
export async function takeOverProposedCriteria(
  context: Context,
  input: unknown,
): Promise<{ revision: number }> {
  const { lotId, ...target } = parseInput(lotTarget, input)
  const { revision } = await changeTender(context, target, {
    action: 'take-over-proposed-criteria',
    section: `criteria ${lotId}`,
    alter: (tender) => {
      lotIndex(tender, lotId)
      const { [lotId]: own, ...others } = tender.evaluation
      const standing: EvaluationModel = Object.hasOwn(tender.evaluation, lotId) && own ? own : emptyModel
      const added = missingCriteria(tender, lotId, context.content).map(
        ({ proposed, ...criterion }) => criterion,
      )
      if (added.length === 0)
        throw new Refusal('not-allowed', 'Nothing is proposed for this lot: no requirement in it is scored.')
      const model = { ...standing, criteria: [...standing.criteria, ...added] }
      return { ...tender, evaluation: { ...others, [lotId]: model } }
    },
    look: ({ evaluation }) => (Object.hasOwn(evaluation, lotId) ? evaluation[lotId] : undefined),
  })
  return { revision }
}

const emptyModel: EvaluationModel = { aggregation: 'weighted-sum', criteria: [] }
