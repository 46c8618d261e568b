import { eq } from 'drizzle-orm'
import type { Database } from '../database'
import { type BidRow, bids } from '../schema'

/** Writes some columns of a bid; only inside a transaction. */
export async function updateBid(
  db: Database,
  id: string,
  columns: Partial<Omit<BidRow, 'id'>>,
): Promise<void> {
  await db.current().update(bids).set(columns).where(eq(bids.id, id))
}
