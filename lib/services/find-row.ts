import { findTender } from '@/db/queries/find-tender'
import type { TenderRow } from '@/db/schema'
import type { Context } from './context'
import { Refusal } from './refusal'

/** The row of a tender, deleted or not. */
export async function findRow(context: Context, id: string): Promise<TenderRow> {
  const row = await findTender(context.db, id)
  if (!row)
    throw new Refusal('not-found', 'There is no such tender; it may have been made on another computer.')
  return row
}
