import { eq } from 'drizzle-orm'
import type { Database } from '../database'
import { draws } from '../schema'

/** Takes a drawing of lots off the record, or with null puts it back; only inside a transaction. */
export async function markDraw(db: Database, id: string, removedAt: string | null): Promise<void> {
  await db.current().update(draws).set({ removedAt }).where(eq(draws.id, id))
}
