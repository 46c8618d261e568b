import { useSyncExternalStore } from 'react'

const NAME = 'desk:single-keys'
const listeners = new Set<() => void>()

/** Whether keys without Ctrl do something on the desk; kept in this browser (WCAG 2.1.4: they can be turned off). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, read, () => false)
  return [on, turn]
}

function turn(on: boolean): void {
  try {
    localStorage.setItem(NAME, on ? 'on' : 'off')
  } catch {
    // Storage forbidden: they stay as they are.
  }
  for (const listener of listeners) listener()
}

function read(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off'
  } catch {
    return true
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
