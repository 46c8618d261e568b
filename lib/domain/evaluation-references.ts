import type { EvaluationModel } from './evaluation'
import { type Problem, pathText, shown } from './problems'

/** What the criteria of one evaluation model say of each other: ids once each, and requirements that exist. */
export function evaluationReferences(
  model: EvaluationModel,
  path: (string | number)[],
  known: (requirement: string) => boolean,
): Problem[] {
  const ids = model.criteria.map(({ id }) => id)
  return model.criteria.flatMap((criterion, index) => {
    const at = [...path, 'criteria', index]
    const twice = ids.indexOf(criterion.id) < index
    const codes = (criterion.levels ?? []).map(({ code }) => code)
    return [
      ...(twice
        ? [
            {
              path: pathText([...at, 'id']),
              message: `the criterion ${shown(criterion.id)} is given twice; expected each id once`,
            },
          ]
        : []),
      ...codes.flatMap((code, level) =>
        codes.indexOf(code) < level
          ? [
              {
                path: pathText([...at, 'levels', level, 'code']),
                message: `the level ${shown(code)} is given twice`,
              },
            ]
          : [],
      ),
      ...(criterion.requirements ?? []).flatMap((key, place) =>
        known(key)
          ? []
          : [{ path: pathText([...at, 'requirements', place]), message: `no requirement ${shown(key)}` }],
      ),
    ]
  })
}
