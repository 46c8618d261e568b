import { useCallback, useSyncExternalStore } from 'react'
import { EMPTY_STACK, parseStack, type UndoStack } from './undo-stack'

const stacks = new Map<string, UndoStack>()
const listeners = new Set<() => void>()

/** What can be undone on a tender in this window; it survives a reload and goes with the window. */
export function useUndoStack(tenderId: string): [UndoStack, (next: (now: UndoStack) => UndoStack) => void] {
  const read = useCallback(() => current(tenderId), [tenderId])
  const stack = useSyncExternalStore(subscribe, read, () => EMPTY_STACK)
  const change = useCallback(
    (next: (now: UndoStack) => UndoStack) => {
      const changed = next(current(tenderId))
      stacks.set(tenderId, changed)
      try {
        sessionStorage.setItem(nameOf(tenderId), JSON.stringify(changed))
      } catch {
        // Storage may be full or forbidden: undo then ends with the page.
      }
      for (const listener of listeners) listener()
    },
    [tenderId],
  )
  return [stack, change]
}

const nameOf = (tenderId: string) => `undo:${tenderId}`

function current(tenderId: string): UndoStack {
  const known = stacks.get(tenderId)
  if (known) return known
  let kept: string | null = null
  try {
    kept = sessionStorage.getItem(nameOf(tenderId))
  } catch {
    // Forbidden: begin empty.
  }
  const stack = parseStack(kept)
  stacks.set(tenderId, stack)
  return stack
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
