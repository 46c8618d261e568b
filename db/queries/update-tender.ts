import { eq } from 'drizzle-orm'
import type { Database } from '../database'
import { type TenderRow, tenders } from '../schema'

/** Writes some columns of a tender; only inside a transaction. */
export async function updateTender(
  db: Database,
  id: string,
  columns: Partial<Omit<TenderRow, 'id'>>,
): Promise<void> {
  await db.current().update(tenders).set(columns).where(eq(tenders.id, id))
}
