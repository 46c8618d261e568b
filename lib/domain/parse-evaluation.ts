import { bidProblems } from './bid-problems'
import { type EvaluationFile, evaluationFile } from './evaluation'
import { evaluationReferences } from './evaluation-references'
import { type Problem, problems } from './problems'
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
