import { desc, eq, getTableColumns } from 'drizzle-orm'
import type { Database } from '../database'
import { type VersionRow, versions } from '../schema'

export type VersionHead = Omit<VersionRow, 'tenderId' | 'document' | 'lots'>

/** What is known of each version without its texts, the latest first. */
export async function listVersions(db: Database, tenderId: string): Promise<VersionHead[]> {
  const { tenderId: of, document, lots, ...head } = getTableColumns(versions)
  return db.current().select(head).from(versions).where(eq(of, tenderId)).orderBy(desc(versions.number))
}
