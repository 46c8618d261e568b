'use client'

import { paths } from '@/lib/paths'
import { Link } from './link'

/** What stands where a page could not be made: what happened to the work, what to do, and the number to give. */
export function Failure({ number, retry }: { number?: string; retry(): void }) {
  return (
    <div role="alert">
      <h2 className="m-0 mb-1">Something went wrong on our side</h2>
      <p className="lead">
        What was saved is safe, and what you typed last is kept in this browser. Try again; if it stays, tell
        your administrator{number ? ` the number ${number}` : ''}.
      </p>
      <p className="m-0 flex flex-wrap gap-3">
        <button type="button" className="btn" onClick={retry}>
          Try again
        </button>
        <Link href={paths.home()} className="btn btn-ghost">
          To the tenders
        </Link>
      </p>
    </div>
  )
}
