'use client'

import { type ReactNode, useRef, useState } from 'react'
import { useHydrated } from '../form/use-hydrated'

/** A figure that opens its calculation in a dialog; Escape, the button or a click beside it closes it again. */
export function Figure({
  title,
  about,
  calculation,
  children,
}: {
  /** Heading of the dialog: "Tariff, bid B". */
  title: string
  /** Said after the figure to a screen reader: "points for Tariff, bid B". */
  about: string
  calculation: ReactNode
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const hydrated = useHydrated()
  const [open, setOpen] = useState(false)
  const show = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <button
        type="button"
        disabled={!hydrated}
        aria-haspopup="dialog"
        onClick={show}
        className="tap cursor-pointer rounded whitespace-nowrap underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-accent hover:decoration-accent"
      >
        {children}
        <span className="sr-only"> {about}, show the calculation</span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog with Escape by itself */}
      <dialog
        ref={dialog}
        aria-label={title}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
        className="m-auto w-[min(620px,calc(100vw-24px))] rounded-md border border-line-strong bg-paper p-0 text-left text-base font-normal text-ink backdrop:bg-black/40"
      >
        <div className="grid gap-3 p-5">
          {open && (
            <>
              <h3 className="m-0">{title}</h3>
              {calculation}
            </>
          )}
          <div>
            <button type="button" className="btn btn-ghost" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </div>
        </div>
      </dialog>
    </>
  )
}
