import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { ActionAnswer } from '@/lib/domain/action-answer'

/** Runs one verb of the server at a time: whether one is under way, and why the last could not be done. */
export function useVerb(): {
  pending: boolean
  problem: string | null
  run<Given extends object>(
    action: () => Promise<ActionAnswer<Given>>,
    /** Where to go after success; a function where the answer decides it. */
    then?: string | ((given: Given) => string),
  ): void
} {
  const router = useRouter()
  const [pending, start] = useTransition()
  const [problem, setProblem] = useState<string | null>(null)
  return {
    pending,
    problem,
    run: (action, then) =>
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
      }),
  }
}
