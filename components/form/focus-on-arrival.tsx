'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useLayoutEffect } from 'react'

let before: string | undefined
/** The page that the browser's own back or forward leads to: it keeps its place. */
let returned: string | undefined

/**
 * Brings the officer to the top of the page that a link has led to and the focus into it, as a browser does for a new
 * document: without it the next Tab goes on in the menu, or nowhere (WCAG 2.4.3), and the page may open in its middle.
 * A link to a field, and a page that puts the focus itself, come first.
 */
export function FocusOnArrival(): null {
  const pathname = usePathname()
  useEffect(() => {
    const back = () => {
      returned = window.location.pathname
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [])
  useLayoutEffect(() => {
    if (before === undefined || before === pathname || window.location.hash || returned === pathname) return
    window.scrollTo(0, 0)
  }, [pathname])
  useEffect(() => {
    const arrived = before !== undefined && before !== pathname
    before = pathname
    returned = undefined
    if (!arrived || window.location.hash) return
    const timer = setTimeout(() => {
      const page = document.getElementById('main')
      if (!page?.contains(document.activeElement)) page?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [pathname])
  return null
}
