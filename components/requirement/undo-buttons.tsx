import { useLayoutEffect, useRef } from 'react'
import type { UndoStack } from './undo-stack'

/** Undo and redo, each naming what it takes back; a disabled one says why as text. */
export function UndoButtons({
  stack,
  pending,
  onUndo,
  onRedo,
}: {
  stack: UndoStack
  pending: boolean
  onUndo(): void
  onRedo(): void
}) {
  const pressed = useRef(false)
  const frame = useRef<HTMLSpanElement>(null)
  // The button that was pressed may go with its step: the focus then goes to what is left of the two.
  useLayoutEffect(() => {
    if (!pressed.current || pending) return
    pressed.current = false
    if (document.activeElement === document.body) frame.current?.querySelector('button')?.focus()
  }, [pending])
  const [undo, redo] = [stack.undo.at(-1), stack.redo.at(-1)]
  if (!undo && !redo) return <span className="text-sm text-soft">Nothing to undo yet</span>
  const steps = [
    { word: 'Undo', step: undo, act: onUndo },
    { word: 'Redo', step: redo, act: onRedo },
  ]
  return (
    <span ref={frame} className="contents">
      {steps.map(
        ({ word, step, act }) =>
          step && (
            <button
              key={word}
              type="button"
              className="btn btn-quiet whitespace-normal!"
              aria-disabled={pending}
              onClick={() => {
                pressed.current = true
                act()
              }}
            >
              {word}: {step.label}
            </button>
          ),
      )}
    </span>
  )
}
