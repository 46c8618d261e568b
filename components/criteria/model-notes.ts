import type { EvaluationModel } from '@/lib/domain/evaluation'
import { methodOf } from '@/lib/domain/scoring/all-methods'
import { modelProblems } from '@/lib/domain/scoring/model-problems'
import { exactWeight } from './exact-weight'

export interface ModelNote {
  /** Path within the model, `criteria[0].weight`. */
  path: string
  message: string
}

/** Why the criteria cannot be computed yet: what the way of adding up needs, and what a method refuses. */
export function modelNotes(model: EvaluationModel): ModelNote[] {
  const titled = (path: string) => {
    const index = /^criteria\[(\d+)\]/.exec(path)?.[1]
    const title = index === undefined ? undefined : model.criteria[Number(index)]?.title
    return title === undefined ? '' : `“${title}”: `
  }
  const refused = model.criteria.flatMap((criterion, index): ModelNote[] => {
    const { scoring, direction = 'min' } = criterion
    const message = methodOf(scoring).refuses({
      criterion,
      scoring,
      weight: exactWeight(criterion),
      direction,
    })
    return message === undefined ? [] : [{ path: `criteria[${index}].scoring.method`, message }]
  })
  return [...modelProblems(model), ...refused].map(({ path, message }) => ({
    path,
    message: `${titled(path)}${message}`,
  }))
}
