'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

const CONTROL = 'input:not([type=hidden]), select, textarea, button, a[href]'
const PATIENCE = 5_000
/** By then a form that is there shows what it is going to show. */
const SETTLED = 1_000

/** A link to a field (`#lots-0-chargingPoints`) opens what hides it, brings it into view and puts the focus into it. */
export function FollowToField(): null {
  const pathname = usePathname()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // The field may still be on its way: the page is fetched, or its form is closed until it can keep what is typed.
    const follow = (since: number) => {
      clearTimeout(timer)
      const id = decodeURIComponent(window.location.hash.slice(1))
      const arrived = window.location.pathname === pathname
      if (!id || id === 'main' || late(since, PATIENCE) || (arrived && focusField(id))) return
      if (arrived && late(since, SETTLED) && focusAround(id)) return
      timer = setTimeout(() => follow(since), 50)
    }
    const start = () => follow(Date.now())
    const clicked = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href*="#"]') : null
      if (link) timer = setTimeout(start, 50)
    }
    start()
    window.addEventListener('hashchange', start)
    document.addEventListener('click', clicked)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('hashchange', start)
      document.removeEventListener('click', clicked)
    }
  }, [pathname])
  return null
}

function late(since: number, patience: number): boolean {
  return Date.now() > since + patience
}

/** A control that the form does not show at present: what stands nearest around it. */
function focusAround(id: string): boolean {
  if (document.getElementById(id)) return false
  const [, shorter] = /^(.+)-[^-]+$/.exec(id) ?? []
  return shorter !== undefined && (focusField(shorter) || focusAround(shorter))
}

function focusHeading(part: HTMLElement): boolean {
  const heading = part.querySelector<HTMLElement>('h2, h3, h4')
  heading?.setAttribute('tabindex', '-1')
  part.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
  return true
}

function focusField(id: string): boolean {
  const field = document.getElementById(id)
  if (!field) return false
  for (let above = field.closest('details'); above; above = above.parentElement?.closest('details') ?? null)
    above.open = true
  // A whole part of a page is read from its heading, not from the first thing in it that can be changed.
  if (field.matches('[data-part]')) return focusHeading(field)
  const control = field.matches(CONTROL) ? field : field.querySelector<HTMLElement>(CONTROL)
  if (control?.matches(':disabled')) return false
  const checked = field.querySelector<HTMLElement>('input:checked')
  const goal = checked ?? control
  // Of a field that is higher than half the window the middle would be in view, and the focus perhaps not.
  const high = field.offsetHeight > window.innerHeight / 2
  ;(high && goal ? goal : field).scrollIntoView({ block: 'center' })
  goal?.focus({ preventScroll: true })
  return true
}
