import { lotOfTender } from '@/lib/domain/inputs/lot-of-tender'
import type { Context } from './context'
import { fileNameOf } from './file-name-of'
import { parseInput } from './parse-input'
import { readEvaluation } from './read-evaluation'

/** The evaluation of a lot as a file for the command `score`, so that anyone can recompute it. */
export async function exportEvaluation(
  context: Context,
  input: unknown,
): Promise<{ fileName: string; text: string }> {
  const { tenderId, lotId } = parseInput(lotOfTender, input)
  const { tender, evaluation } = await readEvaluation(context, { tenderId, lotId })
  const name = `${fileNameOf(tender.reference || tender.title)}-lot-${fileNameOf(lotId)}`
  return { fileName: `${name}.evaluation.json`, text: `${JSON.stringify(evaluation, null, 2)}\n` }
}
