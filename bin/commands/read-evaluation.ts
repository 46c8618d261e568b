import type { EvaluationFile } from '../../lib/domain/evaluation'
import { parseEvaluation } from '../../lib/domain/parse-evaluation'
import { readJson } from './read-json'
import { UsageError } from './usage-error'

/**
 * The evaluation in a file, checked against `evaluation/1`.
 * @throws UsageError naming the file, the first wrong field and what is expected.
 */
export function readEvaluation(file: string): EvaluationFile {
  const parsed = parseEvaluation(readJson(file))
  if (parsed.ok) return parsed.evaluation
  const [first] = parsed.problems
  const more = parsed.problems.length > 1 ? ` (and ${parsed.problems.length - 1} more)` : ''
  throw new UsageError(
    `${file}: ${first?.path ? `${first.path}: ` : ''}${first?.message ?? 'expected an evaluation'}${more}`,
  )
}
