import { type EvaluationFile, evaluationFile } from './evaluation'
import { evaluationReferences } from './evaluation-references'
import { type Problem, pathText, problems, shown } from './problems'
import { modelProblems } from './scoring/model-problems'

export type ParsedEvaluation = { ok: true; evaluation: EvaluationFile } | { ok: false; problems: Problem[] }

/** `evaluation/1` (formats.md): the shape, the fields that the aggregation needs, and a value of each bid for each criterion. */
export function parseEvaluation(input: unknown): ParsedEvaluation {
  const parsed = evaluationFile.safeParse(input)
  if (!parsed.success) return { ok: false, problems: problems(parsed.error, input) }
  const { data } = parsed
  const found = [...evaluationReferences(data, [], () => true), ...modelProblems(data), ...bidProblems(data)]
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, evaluation: data }
}

/** Bids once each, with a value for each criterion and for no other; an excluded bid may lack values. */
function bidProblems({ bids, criteria }: EvaluationFile): Problem[] {
  const ids = bids.map(({ id }) => id)
  const known = new Set(criteria.map(({ id }) => id))
  return bids.flatMap((bid, index) => {
    const at = ['bids', index]
    const twice =
      ids.indexOf(bid.id) < index
        ? [
            {
              path: pathText([...at, 'id']),
              message: `the bid ${shown(bid.id)} is given twice; expected each id once`,
            },
          ]
        : []
    const strange = Object.keys(bid.values)
      .filter((id) => !known.has(id))
      .map((id) => ({ path: pathText([...at, 'values', id]), message: `no criterion ${shown(id)}` }))
    const missing =
      bid.excluded === undefined
        ? criteria
            .filter(({ id }) => !Object.hasOwn(bid.values, id))
            .map(({ id }) => ({
              path: pathText([...at, 'values', id]),
              message: `missing; expected what bid ${bid.id} gives for the criterion ${id}`,
            }))
        : []
    return [...twice, ...strange, ...missing]
  })
}
