import { and, asc, eq, gt } from 'drizzle-orm'
import type { Database } from '../database'
import { type AuditDetail, audit } from '../schema'

/** What the first change of a section after a revision found and left; undefined where nothing has changed since. */
export async function firstChangeAfter(
  db: Database,
  { tenderId, section, revision }: { tenderId: string; section: string; revision: number },
): Promise<AuditDetail | undefined> {
  const [found] = await db
    .current()
    .select({ detail: audit.detail })
    .from(audit)
    .where(and(eq(audit.tenderId, tenderId), eq(audit.section, section), gt(audit.revision, revision)))
    .orderBy(asc(audit.revision))
    .limit(1)
  return found?.detail
}
