'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'
import { useHydrated } from '../form/use-hydrated'

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
  const router = useRouter()
  const hydrated = useHydrated()
  const [pending, start] = useTransition()
  const [problem, setProblem] = useState<string | null>(null)

  const run = () =>
    start(async () => {
      setProblem(null)
      try {
        const answer = await action()
        if (!answer.ok) setProblem(answer.message)
        else if (then !== undefined)
          router.push(typeof then === 'string' ? then : then(answer), { scroll: true })
      } catch {
        setProblem('No answer from the server. Try again.')
      }
    })

  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <button
        type="button"
        className={className}
        onClick={run}
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
