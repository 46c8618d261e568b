import type { ReactNode } from 'react'

/** A table that is wider than a small screen scrolls in its own frame, reachable by the keyboard; a shadow says where more lies. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (WCAG 2.1.1)
    <section className="scrolls relative overflow-x-auto" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
