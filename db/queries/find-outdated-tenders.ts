import { ne } from 'drizzle-orm'
import type { Database } from '../database'
import { type TenderRow, tenders } from '../schema'

/** The tenders whose findings were counted with other content than this. */
export async function findOutdatedTenders(
  db: Database,
  contentHash: string,
): Promise<Pick<TenderRow, 'id' | 'document'>[]> {
  return db
    .current()
    .select({ id: tenders.id, document: tenders.document })
    .from(tenders)
    .where(ne(tenders.contentHash, contentHash))
}
