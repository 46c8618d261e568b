import { insertAudit } from '@/db/queries/insert-audit'
import { updateTender } from '@/db/queries/update-tender'
import type { AuditDetail, TenderRow } from '@/db/schema'
import type { Context } from './context'

/** Counts the tender's revision up and writes the audit entry of a change of its bids; inside the change's transaction. */
export async function auditBidChange(
  context: Context,
  row: TenderRow,
  change: { action: string; section: string; detail: AuditDetail },
): Promise<number> {
  const revision = row.revision + 1
  const at = context.now().toISOString()
  await updateTender(context.db, row.id, { revision, changedAt: at })
  await insertAudit(context.db, {
    id: context.newId(),
    tenderId: row.id,
    at,
    officerId: context.officer.id,
    officer: context.officer.name,
    revision,
    ...change,
  })
  return revision
}
