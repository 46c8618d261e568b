import { parseEvaluation } from '../../lib/domain/parse-evaluation'
import { score as scoreEvaluation } from '../../lib/domain/scoring/score'
import { sensitivity } from '../../lib/domain/scoring/sensitivity/sensitivity'
import { readArguments } from './arguments'
import { printJson } from './print-json'
import { readJson } from './read-json'
import { UsageError } from './usage-error'

/**
 * `score EVALUATION.json --json [--sensitivity]`: the ranking with every figure, and how firmly the winner stands;
 * 1 where the model or a bid is outside its method's domain.
 */
export function score(args: string[]): number {
  const { words, values } = readArguments(args, 'score EVALUATION.json --json [--sensitivity]', 1, {
    json: 'boolean',
    sensitivity: 'boolean',
  })
  const file = words[0] ?? ''
  const parsed = parseEvaluation(readJson(file))
  if (!parsed.ok) {
    const [first] = parsed.problems
    const more = parsed.problems.length > 1 ? ` (and ${parsed.problems.length - 1} more)` : ''
    throw new UsageError(
      `${file}: ${first?.path ? `${first.path}: ` : ''}${first?.message ?? 'expected an evaluation'}${more}`,
    )
  }
  const scored = scoreEvaluation(parsed.evaluation)
  if (!scored.ok) {
    process.stderr.write(`${`${file}: ${scored.message}`.replaceAll(/\s+/g, ' ')}\n`)
    return 1
  }
  const analysis = values.sensitivity ? sensitivity(parsed.evaluation) : undefined
  printJson({ ...scored.result, ...(analysis && { sensitivity: analysis }) })
  return 0
}
