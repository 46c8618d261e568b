import type { ReactNode } from 'react'
import type { BidView } from '@/lib/domain/bid/bid-view'
import { paths } from '@/lib/paths'
import { criterionAnchor } from '../bid/criterion-anchor'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

/** What lacks in the bids under single criteria, each a link to the field where it is entered. */
export function CriterionNotice({
  tenderId,
  lotId,
  bids,
  lacking,
  field,
  title,
  children,
}: {
  tenderId: string
  lotId: string
  bids: BidView[]
  lacking: { code: string; criterion: string; title: string }[]
  /** Of the form under the criterion. */
  field: 'value' | 'rationale'
  title: string
  children?: ReactNode
}) {
  if (lacking.length === 0) return null
  return (
    <Notice tone="warn" title={title}>
      {children}
      <ul className="m-0 list-disc pl-5">
        {bids
          .map((bid) => ({ bid, own: lacking.filter(({ code }) => code === bid.code) }))
          .filter(({ own }) => own.length > 0)
          .map(({ bid, own }) => (
            <li key={bid.id}>
              Bid {bid.code}, {bid.tenderer}:{' '}
              {own.map(({ criterion, title: under }, index) => (
                <span key={criterion}>
                  {index > 0 && ', '}
                  <Link href={`${paths.bid(tenderId, lotId, bid.id)}#${criterionAnchor(criterion)}-${field}`}>
                    {under}
                  </Link>
                </span>
              ))}
            </li>
          ))}
      </ul>
    </Notice>
  )
}
