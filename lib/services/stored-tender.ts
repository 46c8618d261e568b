import type { TenderRow } from '@/db/schema'
import { parseTender } from '@/lib/domain/parse-tender'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { findRow } from './find-row'
import { Refusal } from './refusal'

/** The tender with this id, deleted or not, with its row; read with the same parser as a file. */
export async function storedTender(
  context: Context,
  id: string,
): Promise<{ row: TenderRow; tender: Tender }> {
  const row = await findRow(context, id)
  const parsed = parseTender(JSON.parse(row.document), context.content)
  if (parsed.ok) return { row, tender: parsed.tender }
  throw new Refusal(
    'invalid',
    'This tender no longer fits the catalogue of this installation.',
    parsed.problems,
  )
}
