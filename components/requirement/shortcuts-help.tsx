'use client'

import { memo, type RefObject } from 'react'
import { TREATMENT_KEYS } from './desk-keys'
import type { TreatmentOption } from './treatment-options'

/** The keys of the desk in a popover of the browser (Escape closes it), and the switch that turns single keys off. */
export const ShortcutsHelp = memo(function ShortcutsHelp({
  popoverRef,
  options,
  singleKeys,
  onSingleKeys,
}: {
  popoverRef: RefObject<HTMLDivElement | null>
  options: TreatmentOption[]
  singleKeys: boolean
  onSingleKeys(on: boolean): void
}) {
  const letters: Record<string, string> = TREATMENT_KEYS
  const keys: [string, string][] = [
    ['↓ ↑', 'next and previous requirement; ↓ in the search: the first one found'],
    ['Home, End', 'first and last requirement'],
    ['Enter', 'open it, or close it again'],
    ['Ctrl+Z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
  ]
  const single: [string, string][] = [
    ['/', 'go to the search'],
    ['?', 'this help'],
    ['S', 'select it, to switch several together'],
    ['T', 'go to where the selected ones are switched'],
    ...options.flatMap(({ value, label }): [string, string][] => {
      const letter = letters[value]
      return letter ? [[letter.toUpperCase(), `use it as: ${label}`]] : []
    }),
  ]
  return (
    <>
      <button type="button" className="btn btn-quiet pointer-coarse:hidden" popoverTarget="desk-keys">
        Keyboard
      </button>
      <div
        ref={popoverRef}
        id="desk-keys"
        popover="auto"
        role="dialog"
        tabIndex={-1}
        onToggle={({ newState, currentTarget }) => newState === 'open' && currentTarget.focus()}
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover()
        }}
        aria-labelledby="desk-keys-title"
        className="m-auto max-h-[90dvh] w-[min(30rem,calc(100vw-2rem))] overflow-y-auto rounded-md border border-line-strong bg-paper p-5 text-ink shadow-lg"
      >
        <h3 id="desk-keys-title" className="m-0 mb-2">
          Keys of this page
        </h3>
        <p className="m-0 mb-3 text-[15px] text-soft">
          Arrows and letters work while a requirement’s title or box has the focus. Where a requirement has
          two parts, a letter switches what goes beyond the minimum.
        </p>
        <KeyList keys={keys} />
        <label className="my-3 flex items-center gap-2 border-t border-line pt-3 font-semibold">
          <input
            type="checkbox"
            className="size-[18px] accent-(--accent)"
            checked={singleKeys}
            onChange={({ target }) => onSingleKeys(target.checked)}
          />
          Keys without Ctrl
        </label>
        <KeyList keys={single} quiet={!singleKeys} />
        <button
          type="button"
          className="btn btn-ghost mt-4"
          popoverTarget="desk-keys"
          popoverTargetAction="hide"
        >
          Close
        </button>
      </div>
    </>
  )
})

function KeyList({ keys, quiet = false }: { keys: [string, string][]; quiet?: boolean }) {
  return (
    <dl className="m-0 grid grid-cols-[8rem_1fr] gap-x-3 gap-y-1 text-[15px]">
      {keys.map(([key, does]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="rounded border border-control px-1.5 font-sans text-sm">{key}</kbd>
          </dt>
          <dd className={`m-0 ${quiet ? 'text-soft line-through' : ''}`}>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
