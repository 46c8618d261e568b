import type { Database } from '../database'
import { type BidValueRow, bidValues } from '../schema'

/** Writes what a bid gives for a criterion, over what stood there; only inside a transaction. */
export async function putBidValue(db: Database, row: BidValueRow): Promise<void> {
  const { bidId, criterion, ...set } = row
  await db
    .current()
    .insert(bidValues)
    .values(row)
    .onConflictDoUpdate({ target: [bidValues.bidId, bidValues.criterion], set })
}
