'use client'

import { useEffect } from 'react'

/** By then whoever moves the focus on purpose has done so. */
const PATIENCE = 100

/**
 * What had the focus is gone, as a warning that was just accepted: the focus goes to what took its place, else to the row
 * that it stood in, else to what stands before it, so that Tab and a screen reader go on there and not from the top of the
 * page (WCAG 2.4.3). Whoever moves the focus on purpose comes first, and so does the page that a link has led to.
 */
export function FocusAfterRemoval(): null {
  useEffect(() => {
    const main = document.getElementById('main')
    if (!main) return
    /** What has the focus and all that it stands in, from the inside out. */
    let around: Place[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = ({ target }: FocusEvent) => {
      around = placesIn(main, target)
    }
    const mend = () => {
      const left = around.findIndex(({ element }) => element.isConnected)
      if (left === 0 || document.activeElement !== document.body) return
      const [gone, place] = [around[left - 1], around[left]?.element ?? main]
      const before = gone?.before?.isConnected ? gone.before : null
      const instead = before ? before.nextElementSibling : place.firstElementChild
      focusOn(
        (instead && headOf(instead)) ??
          place.closest('li, tr')?.querySelector<HTMLElement>(CONTROL) ??
          (before instanceof HTMLElement && before.matches(CONTROL)
            ? before
            : headingUpTo(before, place, main)),
      )
    }
    const observer = new MutationObserver(() => {
      if (around[0]?.element.isConnected !== false) return
      clearTimeout(timer)
      timer = setTimeout(mend, PATIENCE)
    })
    observer.observe(main, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
  return null
}

interface Place {
  element: Element
  /** What stood before it when the focus came. */
  before: Element | null
}

function placesIn(main: HTMLElement, target: EventTarget | null): Place[] {
  const places: Place[] = []
  if (!(target instanceof Element) || !main.contains(target)) return places
  for (let one: Element | null = target; one && one !== main; one = one.parentElement)
    places.push({ element: one, before: one.previousElementSibling })
  return places
}

const CONTROL = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary'
const HEADING = 'h2, h3, h4'

/** What a part of a page begins with: its heading, or the first thing that can be used. */
function headOf(part: Element): HTMLElement | null {
  const found = part.matches(CONTROL) ? part : part.querySelector<HTMLElement>(`${HEADING}, ${CONTROL}`)
  return found instanceof HTMLElement && isShown(found) ? found : null
}

/** The last heading up to the end of what stands before, else up to the place; where none is, the first one in it. */
function headingUpTo(before: Element | null, place: Element, main: HTMLElement): HTMLElement | null {
  const up = [...main.querySelectorAll<HTMLElement>(HEADING)].filter(
    (heading) =>
      isShown(heading) &&
      (before?.contains(heading) ||
        heading.compareDocumentPosition(before ?? place) & Node.DOCUMENT_POSITION_FOLLOWING),
  )
  return up.at(-1) ?? place.querySelector<HTMLElement>(HEADING)
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}

function focusOn(goal: HTMLElement | null | undefined): void {
  if (goal?.matches(HEADING)) goal.setAttribute('tabindex', '-1')
  goal?.focus()
}
