import Link from 'next/link'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { isLate } from '@/lib/domain/bid/is-late'
import type { TenderDates } from '@/lib/domain/tender'
import { paths } from '@/lib/paths'
import { Notice } from '../ui/notice'

/** Bids that came after the last day for tenders and are not excluded: nothing is awarded before somebody decides. */
export function LateList({
  tenderId,
  lotId,
  bids,
  dates,
}: {
  tenderId: string
  lotId: string
  bids: BidView[]
  dates: TenderDates
}) {
  const late = bids.filter((bid) => bid.exclusion === undefined && isLate(bid, dates))
  if (late.length === 0) return null
  return (
    <Notice tone="block" title="A bid in the ranking was received after the last day for tenders.">
      <p className="m-0">
        A late bid is refused, unless the failure was the authority’s own. Exclude it with a reason. If the
        time of receipt was entered wrongly, correct it:{' '}
        {late.map((bid, index) => (
          <span key={bid.id}>
            {index > 0 && ', '}
            <Link href={paths.bid(tenderId, lotId, bid.id)}>
              bid {bid.code}, {bid.tenderer}
            </Link>
          </span>
        ))}
        .
      </p>
    </Notice>
  )
}
