import type { ReactNode } from 'react'

/** A part of a long form with its heading and, at its side where there is room, guidance. */
export function FormSection({
  title,
  lead,
  aside,
  wide = false,
  children,
}: {
  title: string
  lead?: ReactNode
  aside?: ReactNode
  /** Something else stands beside the whole form: no room is kept for guidance. */
  wide?: boolean
  children: ReactNode
}) {
  return (
    <section
      className={`grid gap-x-10 gap-y-3 border-t border-line pt-5 ${wide ? '' : 'xl:grid-cols-[minmax(0,1fr)_280px]'}`}
    >
      <div className="min-w-0">
        <h3 className="m-0 mb-1">{title}</h3>
        {lead && <p className="lead">{lead}</p>}
        <div className="mt-3 grid gap-5">{children}</div>
      </div>
      {aside && <div className="grid content-start gap-4 min-w-0 xl:pt-1">{aside}</div>}
    </section>
  )
}
