import type { Database } from '../database'
import { type BidRow, bids } from '../schema'

/** A new bid; only inside a transaction. */
export async function insertBid(db: Database, row: BidRow): Promise<void> {
  await db.current().insert(bids).values(row)
}
