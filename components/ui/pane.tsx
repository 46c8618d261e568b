import type { ReactNode } from 'react'

/** The space around the content of a page inside a tender; pages that go to the edge leave it out. */
export function Pane({ children }: { children: ReactNode }) {
  return <div className="min-w-0 px-4 py-5 sm:px-7">{children}</div>
}
