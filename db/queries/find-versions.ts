import { asc, eq } from 'drizzle-orm'
import type { Database } from '../database'
import { type VersionRow, versions } from '../schema'

/** The versions of a tender with all that they hold, the earliest first. */
export async function findVersions(db: Database, tenderId: string): Promise<VersionRow[]> {
  return db
    .current()
    .select()
    .from(versions)
    .where(eq(versions.tenderId, tenderId))
    .orderBy(asc(versions.number))
}
