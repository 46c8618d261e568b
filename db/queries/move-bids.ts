import { and, eq } from 'drizzle-orm'
import type { Database } from '../database'
import { bids } from '../schema'

/** The bids of a lot follow it to its new id, removed ones too; only inside a transaction. */
export async function moveBids(db: Database, tenderId: string, from: string, to: string): Promise<void> {
  await db
    .current()
    .update(bids)
    .set({ lotId: to })
    .where(and(eq(bids.tenderId, tenderId), eq(bids.lotId, from)))
}
