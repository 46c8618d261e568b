import type { Database } from '../database'
import { type VersionRow, versions } from '../schema'

/** Keeps a version; only inside a transaction. */
export async function insertVersion(db: Database, row: VersionRow): Promise<void> {
  await db.current().insert(versions).values(row)
}
