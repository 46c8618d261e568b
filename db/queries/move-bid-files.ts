import { eq } from 'drizzle-orm'
import type { Database } from '../database'
import { bidFiles } from '../schema'

/** The files that came under one id stand under another bid from now on; only inside a transaction. */
export async function moveBidFiles(db: Database, from: string, to: string): Promise<void> {
  await db.current().update(bidFiles).set({ bidId: to }).where(eq(bidFiles.bidId, from))
}
