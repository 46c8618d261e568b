import Link from 'next/link'
import type { BidView } from '@/lib/domain/bid/bid-view'
import type { MissingValue } from '@/lib/domain/evaluation-of-bids'
import { paths } from '@/lib/paths'
import { criterionAnchor } from '../bid/criterion-anchor'
import { Notice } from '../ui/notice'

/** The values without which there is no ranking, each a link to the place where it is entered. */
export function MissingList({
  tenderId,
  lotId,
  missing,
  bids,
}: {
  tenderId: string
  lotId: string
  missing: MissingValue[]
  bids: BidView[]
}) {
  const count = missing.length === 1 ? 'One value is missing' : `${missing.length} values are missing`
  return (
    <Notice tone="warn" title={`${count}, so there is no ranking yet.`}>
      <ul className="m-0 list-disc pl-5">
        {bids
          .map((bid) => ({ bid, wanted: missing.filter(({ code }) => code === bid.code) }))
          .filter(({ wanted }) => wanted.length > 0)
          .map(({ bid, wanted }) => (
            <li key={bid.id}>
              Bid {bid.code}, {bid.tenderer}:{' '}
              {wanted.map(({ criterion, title }, index) => (
                <span key={criterion}>
                  {index > 0 && ', '}
                  <Link href={`${paths.bid(tenderId, lotId, bid.id)}#${criterionAnchor(criterion)}-value`}>
                    {title}
                  </Link>
                </span>
              ))}
            </li>
          ))}
      </ul>
    </Notice>
  )
}
