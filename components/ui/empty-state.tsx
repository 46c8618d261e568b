import type { ReactNode } from 'react'

/** What stands where a list is still empty: what belongs here, and the step that fills it. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border-y border-line py-8">
      <p className="m-0 mb-1 font-semibold">{title}</p>
      <div className="text-soft max-w-[68ch]">{children}</div>
    </div>
  )
}
