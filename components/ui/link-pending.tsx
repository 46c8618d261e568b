'use client'

import { useLinkStatus } from 'next/link'

/** A quiet bar under a link whose page takes longer than a moment; stands inside the link. */
export function LinkPending() {
  const { pending } = useLinkStatus()
  return (
    <span
      aria-hidden="true"
      className={`absolute inset-x-2 bottom-0.5 h-0.5 rounded bg-accent transition-opacity delay-200 ${pending ? 'opacity-100' : 'opacity-0'}`}
    />
  )
}
