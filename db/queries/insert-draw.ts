import type { Database } from '../database'
import { type DrawRow, draws } from '../schema'

/** Keeps a drawing of lots; only inside a transaction. */
export async function insertDraw(db: Database, row: DrawRow): Promise<void> {
  await db.current().insert(draws).values(row)
}
