import type { BidView } from '@/lib/domain/bid/bid-view'
import { BidState } from './bid-state'

/** The parts of a bid with what is still to do in each; each leads there. */
export function BidSummary({
  bid,
  requirements,
  criteria,
}: {
  bid: BidView
  requirements: number
  criteria: number
}) {
  const parts = [
    {
      href: '#requirements',
      title: 'Mandatory requirements',
      state: `${requirements - bid.open.length} of ${requirements} decided${
        bid.failed.length > 0 ? `, ${bid.failed.length} not met` : ''
      }${bid.unreasoned.length > 0 ? `, ${bid.unreasoned.length} without a reason` : ''}`,
    },
    { href: '#exclusion', title: 'Exclusion', state: bid.exclusion ? 'Excluded' : 'In the ranking' },
    {
      href: '#criteria',
      title: 'Award criteria',
      state:
        criteria === 0
          ? 'None set'
          : `${criteria - bid.missing.length} of ${criteria} valued${
              bid.unexplained.length > 0 ? `, ${bid.unexplained.length} without a reason` : ''
            }`,
    },
    {
      href: '#files',
      title: 'Files',
      state: bid.files.length === 0 ? 'None' : String(bid.files.length),
    },
  ]
  return (
    <nav aria-label="Parts of this bid" className="no-print border-y border-line py-3">
      <ul className="m-0 flex list-none flex-wrap gap-x-8 gap-y-2 p-0">
        <li className="flex items-center">
          <BidState bid={bid} scored={criteria > 0} />
        </li>
        {parts.map(({ href, title, state }) => (
          <li key={href}>
            <a href={href} className="tap font-semibold">
              {title}
            </a>
            <span className="block text-soft text-[15px]">{state}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
