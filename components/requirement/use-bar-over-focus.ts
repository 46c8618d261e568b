import { type RefObject, useEffect } from 'react'

/** Tells the page how high a line is that stays in view above it, so that what has the focus is never under it (WCAG 2.4.11). */
export function useBarOverFocus(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const line = bar.current
    if (!line) return
    const root = document.documentElement
    const observer = new ResizeObserver(() => root.style.setProperty('--bar', `${line.offsetHeight}px`))
    observer.observe(line)
    return () => {
      observer.disconnect()
      root.style.removeProperty('--bar')
    }
  }, [bar])
}
