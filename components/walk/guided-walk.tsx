'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { Link } from '../ui/link'
import { useWalk } from './use-walk'
import { stepAt, walkSteps } from './walk-steps'

/** A short walk through the example, in the flow of the page so that it covers nothing; it can be closed and taken up again. */
export function GuidedWalk({
  tenderId,
  lotId,
  known,
}: {
  tenderId: string
  lotId: string
  /** The place in the walk as the browser keeps it. */
  known: string | undefined
}) {
  const steps = walkSteps(tenderId, lotId)
  const here = stepAt(steps, usePathname())
  const [place, go] = useWalk(known)
  const { closed } = place
  useEffect(() => {
    if (!closed && here !== undefined) go({ step: here, closed: false })
  }, [closed, here, go])
  const at = here ?? Math.min(Math.max(place.step, 0), steps.length - 1)
  if (closed)
    return (
      <div className="no-print border-b border-line px-4 sm:px-7">
        <button type="button" className="btn btn-quiet -ml-2" onClick={() => go({ step: at, closed: false })}>
          Take the guided walk
        </button>
      </div>
    )
  const step = steps[at]
  const next = steps[at + 1]
  if (!step) return null
  return (
    <section
      aria-label="Guided walk"
      className="no-print border-b border-line bg-accent-soft px-4 py-2.5 sm:px-7"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <div className="min-w-0 max-w-[75ch]">
          <p className="m-0">
            <b className="font-[650]">
              {here === undefined ? 'The walk waits at stop' : 'Guided walk, stop'} {at + 1} of {steps.length}
              : {step.title}.
            </b>{' '}
            {here !== undefined && step.look}
          </p>
          <details>
            <summary className="tap w-fit cursor-pointer text-[15px] underline underline-offset-2">
              All stops
            </summary>
            <ol className="m-0 mt-1 grid gap-1 pl-6 list-decimal">
              {steps.map(({ title, href }, index) => (
                <li key={href}>
                  <Link href={href} aria-current={index === at ? 'step' : undefined} className="tap">
                    {title}
                  </Link>
                </li>
              ))}
            </ol>
          </details>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {here === undefined && (
            <Link href={step.href} className="btn btn-ghost">
              Back to the walk
            </Link>
          )}
          {here !== undefined && next && (
            <Link href={next.href} className="btn btn-ghost">
              Walk on: {next.title}
            </Link>
          )}
          <button type="button" className="btn btn-quiet" onClick={() => go({ step: at, closed: true })}>
            Close the walk
          </button>
        </div>
      </div>
    </section>
  )
}
