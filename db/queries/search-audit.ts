import { count, desc, eq } from 'drizzle-orm'
import type { Database } from '../database'
import { type AuditRow, audit } from '../schema'

/** The audit trail of a tender, the latest entry first, without what stood before and after. */
export async function searchAudit(
  db: Database,
  tenderId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: Omit<AuditRow, 'detail'>[]; total: number }> {
  const ofTender = eq(audit.tenderId, tenderId)
  const [counted] = await db.current().select({ total: count() }).from(audit).where(ofTender)
  const { id, at, officerId, officer, action, section, revision } = audit
  const rows = await db
    .current()
    .select({ id, tenderId: audit.tenderId, at, officerId, officer, action, section, revision })
    .from(audit)
    .where(ofTender)
    .orderBy(desc(audit.revision), desc(audit.at))
    .limit(limit)
    .offset(offset)
  return { rows, total: Number(counted?.total ?? 0) }
}
