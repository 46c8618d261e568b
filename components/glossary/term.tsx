'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTerm } from './glossary-provider'
import { tipPlace } from './tip-place'

const LINGER = 200

/**
 * A word with its explanation on hover, focus and tap (WCAG 1.4.13): it stays while the pointer is on the word or on the
 * explanation, and Escape closes it. A word that the glossary does not have is plain text.
 */
export function Term({ id, children }: { id: string; children?: ReactNode }) {
  const term = useTerm(id)
  const tipId = useId()
  const word = useRef<HTMLButtonElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const [at, shown] = [word.current, tip.current]
    if (!open || !at || !shown) return
    shown.showPopover()
    const { left, top } = tipPlace(at.getBoundingClientRect(), shown.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    })
    Object.assign(shown.style, { left: `${left}px`, top: `${top}px` })
    const close = () => setOpen(false)
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('scroll', close, { capture: true, once: true })
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('scroll', close, { capture: true })
      shown.hidePopover()
    }
  }, [open])
  useEffect(() => () => clearTimeout(timer.current), [])

  if (!term) return children
  const enter = () => {
    clearTimeout(timer.current)
    setOpen(true)
  }
  const leave = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(document.activeElement === word.current), LINGER)
  }
  return (
    <>
      <button
        ref={word}
        type="button"
        aria-describedby={tipId}
        className="cursor-help border-0 bg-transparent p-0 text-left font-[inherit] text-inherit underline decoration-dotted underline-offset-[3px]"
        onMouseEnter={enter}
        onMouseLeave={leave}
        onFocus={enter}
        onBlur={() => setOpen(false)}
        onClick={enter}
      >
        {children ?? term.term}
      </button>
      <span
        ref={tip}
        id={tipId}
        popover="manual"
        role="tooltip"
        onMouseEnter={enter}
        onMouseLeave={leave}
        className="fixed m-0 w-max max-w-[min(20rem,calc(100vw-1rem))] rounded-md border border-line-strong bg-paper px-3 py-2 text-left font-sans text-[15px] font-normal text-ink shadow-md"
      >
        <b className="font-[650]">{term.term}:</b> {term.text}.
      </span>
    </>
  )
}
