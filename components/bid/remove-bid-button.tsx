'use client'

import type { ActionAnswer } from '@/lib/domain/action-answer'
import { paths } from '@/lib/paths'
import { ActionButton } from '../ui/action-button'

/** Takes a bid away that was entered by mistake; the list it leads to can take it back. */
export function RemoveBidButton({
  tenderId,
  lotId,
  bidId,
  title,
  remove,
}: {
  tenderId: string
  lotId: string
  bidId: string
  /** "bid A, Example Ltd." */
  title: string
  remove(): Promise<ActionAnswer>
}) {
  return (
    <ActionButton
      action={remove}
      then={paths.bids(tenderId, lotId, bidId)}
      className="btn btn-quiet"
      label={`Remove ${title}`}
    >
      Remove
    </ActionButton>
  )
}
