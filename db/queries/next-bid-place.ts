import { and, count, eq } from 'drizzle-orm'
import type { Database } from '../database'
import { bids } from '../schema'

/** The place of the next bid of a lot; removed bids count, so that no code is given twice. */
export async function nextBidPlace(db: Database, tenderId: string, lotId: string): Promise<number> {
  const [found] = await db
    .current()
    .select({ total: count() })
    .from(bids)
    .where(and(eq(bids.tenderId, tenderId), eq(bids.lotId, lotId)))
  return Number(found?.total ?? 0)
}
