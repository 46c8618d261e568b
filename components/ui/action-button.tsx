'use client'

import type { ReactNode } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { useHydrated } from '../form/use-hydrated'
import { useVerb } from './use-verb'

/** A button that does one thing on the server and says beside it why it could not. */
export function ActionButton<Given extends object>({
  action,
  then,
  className = 'btn btn-ghost',
  label,
  children,
}: {
  action(): Promise<ActionAnswer<Given>>
  /** Where to go after success; a function where the answer decides it. */
  then?: string | ((given: Given) => string)
  className?: string
  /** The accessible name, where the visible words need their object: "Delete Public charging 2027". */
  label?: string
  children: ReactNode
}) {
  const hydrated = useHydrated()
  const { pending, problem, run } = useVerb()
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <button
        type="button"
        className={className}
        onClick={() => run(action, then)}
        disabled={pending || !hydrated}
        aria-label={label}
      >
        {children}
      </button>
      <span role="status" className="text-block text-[15px]">
        {problem}
      </span>
    </span>
  )
}
