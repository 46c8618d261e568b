import type { BidView } from '@/lib/domain/bid/bid-view'
import { paths } from '@/lib/paths'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

/** Bids that came after the last day for tenders and are neither excluded nor admitted: nothing is awarded before that. */
export function LateList({ tenderId, lotId, bids }: { tenderId: string; lotId: string; bids: BidView[] }) {
  const late = bids.filter((bid) => bid.exclusion === undefined && bid.late === 'undecided')
  if (late.length === 0) return null
  return (
    <Notice tone="block" title="A bid in the ranking was received after the last day for tenders.">
      <p className="m-0">
        A late bid is refused, unless the failure was the authority’s own. Exclude it or admit it, with a
        reason; or correct the time of receipt:{' '}
        {late.map((bid, index) => (
          <span key={bid.id}>
            {index > 0 && ', '}
            <Link href={`${paths.bid(tenderId, lotId, bid.id)}#lateness`}>
              bid {bid.code}, {bid.tenderer}
            </Link>
          </span>
        ))}
        .
      </p>
    </Notice>
  )
}
