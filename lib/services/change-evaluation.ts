import { changeEvaluationInput } from '@/lib/domain/inputs/change-evaluation'
import { pathText } from '@/lib/domain/problems'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { lotIndex } from './lot-index'
import { parseInput } from './parse-input'

/** The award criteria of a lot as their form holds them; null takes them away, and the proposals stand again. */
export async function changeEvaluation(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, lotId, ...target } = parseInput(changeEvaluationInput, input)
  const { revision } = await changeTender(context, target, {
    action: 'change-evaluation',
    section: `criteria ${lotId}`,
    alter: (tender) => {
      lotIndex(tender, lotId)
      const others = Object.fromEntries(Object.entries(tender.evaluation).filter(([lot]) => lot !== lotId))
      return { ...tender, evaluation: values === null ? others : { ...others, [lotId]: values } }
    },
    look: ({ evaluation }) => (Object.hasOwn(evaluation, lotId) ? evaluation[lotId] : undefined),
    formPath: () => `${pathText(['evaluation', lotId])}.`,
  })
  return { revision }
}
