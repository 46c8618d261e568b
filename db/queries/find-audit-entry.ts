import { and, eq } from 'drizzle-orm'
import type { Database } from '../database'
import { type AuditRow, audit } from '../schema'

/** One entry of the audit trail, found through its tender. */
export async function findAuditEntry(
  db: Database,
  tenderId: string,
  id: string,
): Promise<AuditRow | undefined> {
  const [found] = await db
    .current()
    .select()
    .from(audit)
    .where(and(eq(audit.id, id), eq(audit.tenderId, tenderId)))
  return found
}
