import { eq } from 'drizzle-orm'
import type { Database } from '../database'
import { bidFiles } from '../schema'

/** One file stands under another bid from now on; only inside a transaction. */
export async function moveBidFile(db: Database, fileId: string, to: string): Promise<void> {
  await db.current().update(bidFiles).set({ bidId: to }).where(eq(bidFiles.id, fileId))
}
