'use client'

import type { ActionAnswer } from '@/lib/domain/action-answer'
import { paths } from '@/lib/paths'
import { ActionButton } from '../ui/action-button'

/** Removes a lot with all that was decided on it; the list of lots then offers to take it back. */
export function RemoveLotButton({
  tenderId,
  title,
  remove,
}: {
  tenderId: string
  title: string
  remove(): Promise<ActionAnswer<{ removal: string }>>
}) {
  return (
    <ActionButton
      action={remove}
      then={({ removal }) => paths.lots(tenderId, { undo: removal })}
      className="btn btn-quiet"
      label={`Remove ${title}`}
    >
      Remove
    </ActionButton>
  )
}
