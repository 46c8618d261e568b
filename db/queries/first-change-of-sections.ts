import { and, eq, inArray, min } from 'drizzle-orm'
import type { Database } from '../database'
import { audit } from '../schema'

/** The revision that first touched any of these sections of a tender; undefined where none has. */
export async function firstChangeOfSections(
  db: Database,
  tenderId: string,
  sections: string[],
): Promise<number | undefined> {
  const [found] = await db
    .current()
    .select({ first: min(audit.revision) })
    .from(audit)
    .where(and(eq(audit.tenderId, tenderId), inArray(audit.section, sections)))
  return found?.first ?? undefined
}
