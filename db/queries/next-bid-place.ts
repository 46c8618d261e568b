import { and, eq, max } from 'drizzle-orm'
import type { Database } from '../database'
import { bids } from '../schema'

/** The place of the next bid of a lot; removed bids count, so that no code is given twice. */
export async function nextBidPlace(db: Database, tenderId: string, lotId: string): Promise<number> {
  const [found] = await db
    .current()
    .select({ last: max(bids.place) })
    .from(bids)
    .where(and(eq(bids.tenderId, tenderId), eq(bids.lotId, lotId)))
  return found?.last === null || found === undefined ? 0 : Number(found.last) + 1
}
