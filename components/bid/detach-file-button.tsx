'use client'

import type { ActionAnswer } from '@/lib/domain/action-answer'
import { paths } from '@/lib/paths'
import { ActionButton } from '../ui/action-button'
import type { BidPlace } from './bid-place'

/** Takes a file off a bid; the page it leads to can take that back. */
export function DetachFileButton({
  place: { tenderId, lotId, bidId },
  name,
  detach,
}: {
  place: BidPlace
  /** Of the file. */
  name: string
  detach(): Promise<ActionAnswer<{ pendingId: string }>>
}) {
  return (
    <ActionButton
      action={detach}
      then={({ pendingId }) => paths.bid(tenderId, lotId, bidId, pendingId)}
      className="btn btn-quiet"
      label={`Take ${name} off this bid`}
    >
      Take it off this bid
    </ActionButton>
  )
}
