import type { Database } from '../database'
import { type LetterheadRow, letterheads } from '../schema'

/** Keeps a letterhead; only inside a transaction, and only where none stands. */
export async function insertLetterhead(db: Database, row: LetterheadRow): Promise<void> {
  await db.current().insert(letterheads).values(row)
}
