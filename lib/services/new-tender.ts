import { insertAudit } from '@/db/queries/insert-audit'
import { insertTender } from '@/db/queries/insert-tender'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { derivedColumns } from './derived-columns'

/** Stores a parsed tender as a new one, with the first entry of its audit trail. Joins a transaction under way. */
export async function newTender(
  context: Context,
  tender: Tender,
  { action, example = false }: { action: string; example?: boolean },
): Promise<{ id: string }> {
  const id = context.newId()
  const at = context.now().toISOString()
  const columns = derivedColumns(context, tender)
  await context.db.transaction(async () => {
    await insertTender(context.db, {
      ...columns,
      id,
      example,
      revision: 1,
      createdAt: at,
      changedAt: at,
      deletedAt: null,
    })
    await insertAudit(context.db, {
      id: context.newId(),
      tenderId: id,
      at,
      officerId: context.officer.id,
      officer: context.officer.name,
      action,
      section: 'tender',
      revision: 1,
      detail: { after: tender },
    })
  })
  return { id }
}
