import { eq } from 'drizzle-orm'
import type { Database } from '../database'
import { type TenderRow, tenders } from '../schema'

/** One tender, deleted or not. */
export async function findTender(db: Database, id: string): Promise<TenderRow | undefined> {
  const [found] = await db.current().select().from(tenders).where(eq(tenders.id, id))
  return found
}
