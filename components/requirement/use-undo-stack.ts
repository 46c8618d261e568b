import { useCallback, useSyncExternalStore } from 'react'
import { EMPTY_STACK, parseStack, type UndoStack } from './undo-stack'

const stacks = new Map<string, UndoStack>()
const listeners = new Set<() => void>()

/** What can be undone in one lot in this window; it survives a reload and goes with the window. */
export function useUndoStack(place: string): [UndoStack, (next: (now: UndoStack) => UndoStack) => void] {
  const read = useCallback(() => current(place), [place])
  const stack = useSyncExternalStore(subscribe, read, () => EMPTY_STACK)
  const change = useCallback(
    (next: (now: UndoStack) => UndoStack) => {
      const changed = next(current(place))
      stacks.set(place, changed)
      try {
        sessionStorage.setItem(nameOf(place), JSON.stringify(changed))
      } catch {
        // Storage may be full or forbidden: undo then ends with the page.
      }
      for (const listener of listeners) listener()
    },
    [place],
  )
  return [stack, change]
}

const nameOf = (place: string) => `undo:${place}`

function current(place: string): UndoStack {
  const known = stacks.get(place)
  if (known) return known
  let kept: string | null = null
  try {
    kept = sessionStorage.getItem(nameOf(place))
  } catch {
    // Forbidden: begin empty.
  }
  const stack = parseStack(kept)
  stacks.set(place, stack)
  return stack
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
