'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** Keeps the clause of the unfolded requirement in view beside the desk; where the text stands below it, the page stays. */
export function ScrollToClause({ target, children }: { target?: string; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    const pane = frame.current
    const clause = target === undefined ? null : pane?.querySelector(`#${CSS.escape(target)}`)
    if (!pane || !clause || pane.scrollHeight <= pane.clientHeight) return
    const away = clause.getBoundingClientRect().top - pane.getBoundingClientRect().top
    pane.scrollTo({ top: pane.scrollTop + away - 60, behavior: 'smooth' })
  }, [target])
  return (
    <section
      ref={frame}
      aria-label="Text of the annex"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (WCAG 2.1.1)
      tabIndex={0}
      className="border-line bg-desk px-4 py-5 max-xl:border-t xl:sticky xl:top-[53px] xl:h-[calc(100dvh-53px)] xl:overflow-y-auto xl:border-l"
    >
      {children}
    </section>
  )
}
