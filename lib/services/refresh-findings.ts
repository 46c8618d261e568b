import { findOutdatedTenders } from '@/db/queries/find-outdated-tenders'
import { updateTender } from '@/db/queries/update-tender'
import { parseTender } from '@/lib/domain/parse-tender'
import { contentHash } from './content-hash'
import type { Context } from './context'
import { derivedColumns } from './derived-columns'

/**
 * Counts the findings of each tender anew after the content has changed, so that the list does not go stale. A tender
 * that no longer fits the content keeps its old figures; opening it says why.
 */
export async function refreshFindings(context: Context): Promise<void> {
  const hash = contentHash(context.content)
  for (const { id, document } of await findOutdatedTenders(context.db, hash)) {
    const parsed = parseTender(JSON.parse(document), context.content)
    if (!parsed.ok) continue
    const { document: _same, ...columns } = derivedColumns(context, parsed.tender)
    await context.db.transaction(() => updateTender(context.db, id, columns))
  }
}
