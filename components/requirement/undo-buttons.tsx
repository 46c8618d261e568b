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
  const [undo, redo] = [stack.undo.at(-1), stack.redo.at(-1)]
  if (!undo && !redo) return <span className="text-sm text-soft">Nothing to undo yet</span>
  return (
    <>
      {undo && (
        <button
          type="button"
          className="btn btn-quiet whitespace-normal!"
          aria-disabled={pending}
          onClick={onUndo}
        >
          Undo: {undo.label}
        </button>
      )}
      {redo && (
        <button
          type="button"
          className="btn btn-quiet whitespace-normal!"
          aria-disabled={pending}
          onClick={onRedo}
        >
          Redo: {redo.label}
        </button>
      )}
    </>
  )
}
