import { findDraws } from '@/db/queries/find-draws'
import type { DrawRow } from '@/db/schema'
import { auditBidChange } from './audit-bid-change'
import type { Context } from './context'
import { tenderForBids } from './tender-for-bids'

interface DrawTarget {
  tenderId: string
  lotId: string
}

/** Load, guard, change the drawings of lots on record, audit: one transaction. `write` gives the id of the draw it is about. */
export function alterDraw(
  context: Context,
  { tenderId, lotId }: DrawTarget,
  action: string,
  write: (draws: DrawRow[], at: string) => Promise<string>,
): Promise<{ revision: number; drawId: string }> {
  return context.db.transaction(async () => {
    const { row } = await tenderForBids(context, { tenderId, lotId })
    const before = await findDraws(context.db, tenderId, lotId)
    const drawId = await write(before, context.now().toISOString())
    const after = await findDraws(context.db, tenderId, lotId)
    const revision = await auditBidChange(context, row, {
      action,
      section: `lot ${lotId} draw`,
      detail: { before: look(before, drawId), after: look(after, drawId) },
    })
    return { revision, drawId }
  })
}

function look(draws: DrawRow[], drawId: string) {
  const found = draws.find(({ id }) => id === drawId)
  if (!found || found.removedAt !== null) return undefined
  const { day, rank, order, present, note } = found
  return { day, rank, order: order.map(({ code }) => code), present, note }
}
