import type { BidView } from '@/lib/domain/bid/bid-view'
import { Tag } from '../ui/tag'

/** Where a bid stands: excluded, ready for the ranking, or what it still lacks. */
export function BidState({ bid, scored }: { bid: BidView; scored: boolean }) {
  if (bid.exclusion)
    return (
      <Tag tone="quiet" icon="out">
        Excluded
      </Tag>
    )
  if (bid.failed.length > 0 || bid.late === 'undecided')
    return (
      <Tag tone="block" icon="warn">
        To decide
      </Tag>
    )
  if (!bid.complete && scored)
    return (
      <Tag tone="warn" icon="later">
        {bid.missing.length === 1 ? '1 value missing' : `${bid.missing.length} values missing`}
      </Tag>
    )
  if (bid.open.length > 0)
    return (
      <Tag tone="warn" icon="later">
        Requirements open
      </Tag>
    )
  if (bid.unexplained.length > 0)
    return (
      <Tag tone="warn" icon="later">
        {bid.unexplained.length === 1 ? '1 reason missing' : `${bid.unexplained.length} reasons missing`}
      </Tag>
    )
  return (
    <Tag tone="ok" icon="check">
      Complete
    </Tag>
  )
}
