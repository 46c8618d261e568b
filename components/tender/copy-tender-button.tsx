'use client'

import type { ActionAnswer } from '@/lib/domain/action-answer'
import { paths } from '@/lib/paths'
import { ActionButton } from '../ui/action-button'

/** Makes a copy and opens it. */
export function CopyTenderButton({
  title,
  copy,
}: {
  title: string
  copy(): Promise<ActionAnswer<{ id: string }>>
}) {
  return (
    <ActionButton
      action={copy}
      then={({ id }) => paths.tender(id)}
      className="btn btn-quiet"
      label={`Copy ${title}`}
    >
      Copy
    </ActionButton>
  )
}
