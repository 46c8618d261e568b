import { insertBid } from '@/db/queries/insert-bid'
import { nextBidPlace } from '@/db/queries/next-bid-place'
import { bidCode } from '@/lib/domain/bid/bid-code'
import { auditBidChange } from './audit-bid-change'
import type { Context } from './context'
import { tenderForBids } from './tender-for-bids'

export interface NewBid {
  tenderer: string
  receivedAt?: string
  openedAt?: string
}

/** Stores a new bid, or a file that waits for a decision (`pending`), under the next code of its lot, with its audit entry. Joins a transaction under way. */
export function newBid(
  context: Context,
  target: { tenderId: string; lotId: string },
  values: NewBid,
  pending = false,
): Promise<{ revision: number; bidId: string; code: string }> {
  return context.db.transaction(async () => {
    const { row } = await tenderForBids(context, target)
    const place = await nextBidPlace(context.db, target.tenderId, target.lotId)
    const code = bidCode(place)
    const bidId = context.newId()
    await insertBid(context.db, {
      ...target,
      id: bidId,
      place,
      code,
      tenderer: values.tenderer,
      receivedAt: values.receivedAt ?? null,
      openedAt: values.openedAt ?? null,
      exclusionReason: null,
      lateReason: null,
      exclusionRequirement: null,
      createdAt: context.now().toISOString(),
      removedAt: null,
      pending,
      setAside: null,
    })
    const revision = await auditBidChange(context, row, {
      action: pending ? 'keep-file' : 'add-bid',
      section: `lot ${target.lotId} bid ${code}`,
      detail: { after: values },
    })
    return { revision, bidId, code }
  })
}
