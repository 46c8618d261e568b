import { and, eq, max } from 'drizzle-orm'
import type { Database } from '../database'
import { audit } from '../schema'

/** The revision that last changed a section of a tender; 0 where nothing has. */
export async function newestChangeOfSection(
  db: Database,
  tenderId: string,
  section: string,
): Promise<number> {
  const [found] = await db
    .current()
    .select({ newest: max(audit.revision) })
    .from(audit)
    .where(and(eq(audit.tenderId, tenderId), eq(audit.section, section)))
  return Number(found?.newest ?? 0)
}
