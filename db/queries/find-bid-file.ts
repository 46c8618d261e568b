import { and, eq } from 'drizzle-orm'
import type { Database } from '../database'
import { type BidFileRow, bidFiles, bids } from '../schema'

/** A file that was handed in, found through its tender, with its bytes. */
export async function findBidFile(
  db: Database,
  tenderId: string,
  id: string,
): Promise<BidFileRow | undefined> {
  const [found] = await db
    .current()
    .select({ file: bidFiles })
    .from(bidFiles)
    .innerJoin(bids, eq(bids.id, bidFiles.bidId))
    .where(and(eq(bidFiles.id, id), eq(bids.tenderId, tenderId)))
  return found?.file
}
