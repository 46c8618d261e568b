import type { Database } from '../database'
import { type BidFileRow, bidFiles } from '../schema'

/** Keeps a file that was handed in; only inside a transaction. */
export async function insertBidFile(db: Database, row: BidFileRow): Promise<void> {
  await db.current().insert(bidFiles).values(row)
}
