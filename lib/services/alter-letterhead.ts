import { findLetterhead } from '@/db/queries/find-letterhead'
import { insertAudit } from '@/db/queries/insert-audit'
import { updateTender } from '@/db/queries/update-tender'
import { whyNot } from '@/lib/domain/why-not'
import type { Context } from './context'
import { findRow } from './find-row'
import { Refusal } from './refusal'
import { refuseStale } from './refuse-stale'

const SECTION = 'letterhead'

/** Load, guard, change the letterhead that the page showed, write it with its audit entry: one transaction. */
export function alterLetterhead(
  context: Context,
  { tenderId, revision: seen }: { tenderId: string; revision?: number },
  action: string,
  write: (at: string) => Promise<void>,
): Promise<{ revision: number }> {
  return context.db.transaction(async () => {
    const row = await findRow(context, tenderId)
    const reason = whyNot('change', { deleted: row.deletedAt !== null, lots: row.lots })
    if (reason !== null) throw new Refusal('not-allowed', reason)
    await refuseStale(context, tenderId, SECTION, seen)
    const look = async () => {
      const found = await findLetterhead(context.db, tenderId)
      return found && { name: found.name, sha256: found.sha256 }
    }
    const at = context.now().toISOString()
    const before = await look()
    await write(at)
    const revision = row.revision + 1
    await updateTender(context.db, tenderId, { revision, changedAt: at })
    await insertAudit(context.db, {
      id: context.newId(),
      tenderId,
      at,
      officerId: context.officer.id,
      officer: context.officer.name,
      action,
      section: SECTION,
      revision,
      detail: { before, after: await look() },
    })
    return { revision }
  })
}
