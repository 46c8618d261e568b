import { findBids } from '@/db/queries/find-bids'
import type { BidRow } from '@/db/schema'
import type { ReceivedBid } from '@/lib/domain/bid/received-bid'
import type { Tender } from '@/lib/domain/tender'
import { auditBidChange } from './audit-bid-change'
import type { Context } from './context'
import { receivedBidOf } from './received-bid-of'
import { Refusal } from './refusal'
import { refuseStale } from './refuse-stale'
import { tenderForBids } from './tender-for-bids'

export interface BidTarget {
  tenderId: string
  lotId: string
  bidId: string
  revision?: number
}

export interface BidChange {
  /** The verb, as the audit trail names it. */
  action: string
  /** What of the bid is changed, `criterion tariff`: a stale change of the same is refused. Absent: the bid itself. */
  part?: string
  /** True where the verb is about a bid that was removed. */
  ofRemoved?: true
  /** True where the verb is about a file that belongs to no bid. */
  ofPending?: boolean
  /** Writes the change; throws a `Refusal` where it cannot. */
  write(bid: ReceivedBid, tender: Tender): Promise<void>
  /** What is changed, kept in the audit trail as it stood before and after. */
  look(bid: ReceivedBid, row: BidRow): unknown
}

/**
 * Load tender and bid, guard, write, audit: one transaction. A change that changes nothing counts no revision; removing
 * and restoring (no `look` differs) always count.
 */
export function alterBid(
  context: Context,
  { tenderId, lotId, bidId, revision }: BidTarget,
  change: BidChange,
): Promise<{ revision: number }> {
  return context.db.transaction(async () => {
    const { row, tender } = await tenderForBids(context, { tenderId, lotId })
    const found = await findBids(context.db, { tenderId, lotId, bidId })
    const [stored] = found
    const { ofPending = false } = change
    const fits = stored?.row.pending === ofPending
    if (!stored || !fits || (stored.row.removedAt !== null) !== (change.ofRemoved ?? false))
      throw new Refusal('not-found', notFound(stored !== undefined && fits, change))
    const bid = receivedBidOf(stored)
    const section = [`lot ${lotId} bid ${bid.code}`, change.part].filter(Boolean).join(' ')
    await change.write(bid, tender)
    const [written] = await findBids(context.db, { tenderId, lotId, bidId })
    if (!written) throw new Error(`bid ${bidId} is gone in the midst of its change`)
    const before = change.look(bid, stored.row)
    const after = change.look(receivedBidOf(written), written.row)
    const moved = written.row.removedAt !== stored.row.removedAt || written.row.pending !== stored.row.pending
    if (!moved && JSON.stringify(before) === JSON.stringify(after)) return { revision: row.revision }
    await refuseStale(context, tenderId, section, revision)
    return {
      revision: await auditBidChange(context, row, {
        action: change.action,
        section,
        detail: { before, after },
      }),
    }
  })
}

function notFound(exists: boolean, { ofRemoved }: BidChange): string {
  if (ofRemoved) return 'There is no such removed bid to bring back.'
  return exists ? 'This bid was removed. Bring it back first.' : 'This lot has no such bid.'
}
