import { insertAudit } from '@/db/queries/insert-audit'
import { updateTender } from '@/db/queries/update-tender'
import { tenderTarget } from '@/lib/domain/inputs/tender-target'
import { whyNot } from '@/lib/domain/why-not'
import type { Context } from './context'
import { findRow } from './find-row'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/**
 * Marks a tender deleted, or takes the mark away; the document stays. It does not read the document: a tender that no
 * longer fits the catalogue can still be deleted.
 */
export async function moveToDeleted(
  context: Context,
  input: unknown,
  deleted: boolean,
): Promise<{ revision: number }> {
  const { tenderId } = parseInput(tenderTarget, input)
  return context.db.transaction(async () => {
    const row = await findRow(context, tenderId)
    const reason = whyNot(deleted ? 'delete' : 'restore', { deleted: row.deletedAt !== null, lots: row.lots })
    if (reason !== null) throw new Refusal('not-allowed', reason)
    const at = context.now().toISOString()
    const revision = row.revision + 1
    await updateTender(context.db, tenderId, { deletedAt: deleted ? at : null, revision })
    await insertAudit(context.db, {
      id: context.newId(),
      tenderId,
      at,
      officerId: context.officer.id,
      officer: context.officer.name,
      action: deleted ? 'delete-tender' : 'restore-tender',
      section: 'tender',
      revision,
      detail: {},
    })
    return { revision }
  })
}
