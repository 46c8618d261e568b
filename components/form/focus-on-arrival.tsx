'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

let before: string | undefined

/**
 * Brings the focus into the page that a link has led to, as a browser does for a new document: without it the next Tab
 * goes on in the menu, or nowhere (WCAG 2.4.3). A link to a field, and a page that puts the focus itself, come first.
 */
export function FocusOnArrival(): null {
  const pathname = usePathname()
  useEffect(() => {
    const arrived = before !== undefined && before !== pathname
    before = pathname
    if (!arrived || window.location.hash) return
    const timer = setTimeout(() => {
      const page = document.getElementById('main')
      if (!page?.contains(document.activeElement)) page?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [pathname])
  return null
}
