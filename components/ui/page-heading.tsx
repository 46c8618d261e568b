import type { ReactNode } from 'react'

/** The heading of a page inside a tender, with one sentence on what it is for; `actions` stand at its right. */
export function PageHeading({
  title,
  lead,
  actions,
}: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <h2 className="m-0 mb-1">{title}</h2>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="mb-3 flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
