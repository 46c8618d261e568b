import { type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/** Under the head of the page and the line that undoes. */
const HEAD = 150
const FOOT = 100

/**
 * Keeps the title of a requirement where it was when it is opened or closed, though another that closes at the same time
 * takes its height away, and brings the focus back to the title when what had it is closed. Answers what to call when
 * something in the list is pressed.
 */
export function useKeptPlace(list: RefObject<HTMLElement | null>) {
  const kept = useRef<{ key: string; top: number; expanded: string | null } | null>(null)
  // Whatever is drawn anew: most of the time nothing is kept, and nothing is done.
  useLayoutEffect(() => {
    const { key, top, expanded } = kept.current ?? {}
    const title = key === undefined ? null : titleOf(list.current, key)
    if (!title || top === undefined || title.getAttribute('aria-expanded') === expanded) return
    kept.current = null
    const wanted = Math.min(Math.max(top, HEAD), window.innerHeight - FOOT)
    window.scrollBy({ top: title.getBoundingClientRect().top - wanted, behavior: 'instant' })
    if (document.activeElement === document.body) title.focus({ preventScroll: true })
  })
  return ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a[href]') : null
    const key = link?.closest<HTMLElement>('[data-row]')?.dataset.row
    const title = key === undefined ? null : titleOf(list.current, key)
    if (key === undefined || !title) return
    kept.current = {
      key,
      top: title.getBoundingClientRect().top,
      expanded: title.getAttribute('aria-expanded'),
    }
  }
}

function titleOf(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"] [data-row-link]`) ?? null
}
