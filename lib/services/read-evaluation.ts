import type { EvaluationFile } from '@/lib/domain/evaluation'
import { evaluationOfBids } from '@/lib/domain/evaluation-of-bids'
import { parseEvaluation } from '@/lib/domain/parse-evaluation'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { readBids } from './read-bids'
import { Refusal } from './refusal'

/** Model and bids of a lot as `evaluation/1`, whole enough for the command `score`; refused with what is missing. */
export async function readEvaluation(
  context: Context,
  input: unknown,
): Promise<{ tender: Tender; evaluation: EvaluationFile; tenderers: Record<string, string> }> {
  const { tender, model, bids } = await readBids(context, input)
  if (!model) throw new Refusal('not-allowed', 'This lot has no award criteria of its own yet.')
  const parsed = parseEvaluation(evaluationOfBids(model, bids).evaluation)
  if (parsed.ok) {
    const tenderers = Object.fromEntries(bids.map(({ code, tenderer }) => [code, tenderer]))
    return { tender, evaluation: parsed.evaluation, tenderers }
  }
  const reasons = parsed.problems.map(({ path, message }) => `\n- ${path}: ${message}`).join('')
  throw new Refusal('not-allowed', `The evaluation is not complete yet.${reasons}`, parsed.problems)
}
