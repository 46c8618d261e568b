import type { ReactNode } from 'react'
import type { Finding } from '@/lib/domain/assembly'
import { needsNothing } from '@/lib/domain/checks/needs-nothing'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'

/** What one check found: what is wrong, why it matters, what to do, and the way to the field. */
export function FindingItem({
  finding,
  href,
  children,
}: {
  finding: Finding
  /** The field that it points to. */
  href: string
  /** What can be done here besides: accept it, take the acceptance back. */
  children?: ReactNode
}) {
  const { severity, message, why, fix } = finding
  return (
    <Notice tone={severity} title={message}>
      <p className="m-0 mt-0.5">
        {!needsNothing(finding) && <span className="font-semibold text-soft">To do: </span>}
        {fix}{' '}
        {!needsNothing(finding) && (
          <Link href={href} className="tap-text font-semibold">
            Go to the field<span className="sr-only"> of: {message}</span>
          </Link>
        )}
      </p>
      <p className="m-0 mt-0.5 text-soft">
        <span className="font-semibold">Why:</span> {why}
      </p>
      {children}
    </Notice>
  )
}
