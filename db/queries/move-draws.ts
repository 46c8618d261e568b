import { and, eq } from 'drizzle-orm'
import type { Database } from '../database'
import { draws } from '../schema'

/** The drawings of lots follow their lot to its new id; only inside a transaction. */
export async function moveDraws(db: Database, tenderId: string, from: string, to: string): Promise<void> {
  await db
    .current()
    .update(draws)
    .set({ lotId: to })
    .where(and(eq(draws.tenderId, tenderId), eq(draws.lotId, from)))
}
