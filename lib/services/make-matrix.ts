import { makeEvaluationMatrix } from '@/lib/documents/workbook/matrix/make-evaluation-matrix'
import { makeTenderMatrix } from '@/lib/documents/workbook/matrix/make-tender-matrix'
import { makeMatrixInput } from '@/lib/domain/inputs/make-matrix'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { fileNameOf } from './file-name-of'
import { lotIndex } from './lot-index'
import type { MadeFile } from './made-file'
import { parseInput } from './parse-input'
import { readEvaluation } from './read-evaluation'
import { Refusal } from './refusal'
import { storedTender } from './stored-tender'

/** The scoring workbook with live formulas: blank from the tender, or filled with the bids of a lot. */
export async function makeMatrix(context: Context, input: unknown): Promise<MadeFile> {
  const { tenderId, lot, filled } = parseInput(makeMatrixInput, input)
  if (lot !== undefined && filled) {
    const { tender, evaluation, tenderers } = await readEvaluation(context, { tenderId, lotId: lot })
    const made = makeEvaluationMatrix(evaluation, context.content, tenderers)
    if (!made.ok) throw new Refusal('not-allowed', made.message)
    const fileName = `${fileNameOf(tender.reference || tender.title)}-lot-${fileNameOf(lot)}-matrix-filled.xlsx`
    return { fileName, bytes: Uint8Array.from(await made.write()) }
  }
  const { tender } = await storedTender(context, tenderId)
  const made = makeTenderMatrix(lot === undefined ? tender : onlyLot(tender, lot), context.content)
  if (!made.ok) throw new Refusal('not-allowed', made.message)
  return { fileName: made.fileName, bytes: Uint8Array.from(await made.write()) }
}

function onlyLot(tender: Tender, lot: string): Tender {
  const index = lotIndex(tender, lot)
  return { ...tender, lots: tender.lots.slice(index, index + 1) }
}
