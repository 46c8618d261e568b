import { makeResponse } from '@/lib/documents/workbook/response/make-response'
import { lotOfTender } from '@/lib/domain/inputs/lot-of-tender'
import type { Context } from './context'
import { lotIndex } from './lot-index'
import type { MadeFile } from './made-file'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'
import { storedTender } from './stored-tender'

/** The form that a tenderer fills in for a lot, tied to the tender as it stands. */
export async function makeResponseForm(context: Context, input: unknown): Promise<MadeFile> {
  const { tenderId, lotId } = parseInput(lotOfTender, input)
  const { tender } = await storedTender(context, tenderId)
  lotIndex(tender, lotId)
  const made = makeResponse(tender, context.content, { lot: lotId })
  if (!made.ok) throw new Refusal('not-allowed', made.message)
  return { fileName: made.fileName, bytes: Uint8Array.from(await made.write()) }
}
