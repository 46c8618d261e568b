import type { Database } from '../database'
import { type AuditRow, audit } from '../schema'

/** One entry of the audit trail; only inside the transaction of the change itself. */
export async function insertAudit(db: Database, row: AuditRow): Promise<void> {
  await db.current().insert(audit).values(row)
}
