import type { Database } from '../database'
import { type TenderRow, tenders } from '../schema'

/** A new tender; only inside a transaction. */
export async function insertTender(db: Database, row: TenderRow): Promise<void> {
  await db.current().insert(tenders).values(row)
}
