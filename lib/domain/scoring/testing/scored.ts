import type { EvaluationFile } from '../../evaluation'
import type { Result } from '../result'
import { score } from '../score'

/** The result of an evaluation that is inside its methods' domains. @throws where it is not. */
export function scored(evaluation: EvaluationFile): Result {
  const outcome = score(evaluation)
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.result
}
