import type { ReactNode } from 'react'

/** A group of findings under its heading, with how many there are; nothing where there are none. */
export function FindingSection({
  id,
  title,
  lead,
  count,
  children,
}: {
  id: string
  title: string
  lead: string
  count: number
  children: ReactNode
}) {
  if (count === 0) return null
  return (
    <section className="mt-7" aria-labelledby={id}>
      <h3 id={id} className="m-0 mb-0.5">
        {title} <span className="font-normal text-soft">({count})</span>
      </h3>
      <p className="lead">{lead}</p>
      <ul className="m-0 grid max-w-[860px] list-none gap-3 p-0">{children}</ul>
    </section>
  )
}
