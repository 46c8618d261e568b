import { useCallback, useSyncExternalStore } from 'react'

/** Where somebody is in the walk: a step, or closed. */
export interface WalkPlace {
  step: number
  closed: boolean
}

const NAME = 'walk'
const BEGIN = '{"step":0,"closed":false}'
const listeners = new Set<() => void>()
let inMemory: string | null = null

/** The place in the walk, kept in this browser; null until it is known. */
export function useWalk(): [WalkPlace | null, (place: WalkPlace) => void] {
  const text = useSyncExternalStore(subscribe, read, () => null)
  const go = useCallback((place: WalkPlace) => {
    inMemory = JSON.stringify(place)
    try {
      localStorage.setItem(NAME, inMemory)
    } catch {
      // Storage forbidden: it is known until the page is left.
    }
    for (const listener of listeners) listener()
  }, [])
  return [text === null ? null : parsed(text), go]
}

function read(): string {
  try {
    return localStorage.getItem(NAME) ?? inMemory ?? BEGIN
  } catch {
    return inMemory ?? BEGIN
  }
}

function parsed(text: string): WalkPlace {
  try {
    const { step, closed } = JSON.parse(text) as Partial<WalkPlace>
    return { step: Number.isInteger(step) ? Number(step) : 0, closed: closed === true }
  } catch {
    return { step: 0, closed: false }
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
