'use client'

import { useEffect, useRef } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { ActionButton } from './action-button'

/** Says what was removed and takes it back; it stays until the officer leaves the page, and has the focus first. */
export function UndoNotice({
  text,
  undo,
  then,
}: {
  text: string
  undo(): Promise<ActionAnswer>
  /** Where to go when it is back. */
  then: string
}) {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])
  return (
    <div
      ref={notice}
      tabIndex={-1}
      role="status"
      className="notice notice-ok mb-5 flex flex-wrap items-center gap-x-4 gap-y-1"
    >
      <p className="m-0">{text}</p>
      <ActionButton action={undo} then={then}>
        Undo
      </ActionButton>
    </div>
  )
}
