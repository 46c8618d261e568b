'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState, useTransition } from 'react'
import { useHydrated } from '../form/use-hydrated'

/** What a server action answers to a button: done, perhaps with where to go next; or the sentence that says why not. */
export type ButtonAnswer = { ok: true; href?: string } | { ok: false; message: string }

/** A button that does one thing on the server and says beside it why it could not. */
export function ActionButton({
  action,
  className = 'btn btn-ghost',
  label,
  children,
}: {
  action(): Promise<ButtonAnswer>
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
        else if (answer.href) router.push(answer.href)
      } catch {
        setProblem('No answer from the server. Try again.')
      }
    })

  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <button type="button" className={className} onClick={run} disabled={pending || !hydrated} aria-label={label}>
        {children}
      </button>
      <span role="status" className="text-block text-[15px]">
        {problem}
      </span>
    </span>
  )
}
