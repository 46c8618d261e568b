import { useCallback, useSyncExternalStore } from 'react'

/** Where somebody is in the walk: a step, or closed. */
export interface WalkPlace {
  step: number
  closed: boolean
}

const NAME = 'walk'
const BEGIN: WalkPlace = { step: 0, closed: false }
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
    return localStorage.getItem(NAME) ?? inMemory ?? JSON.stringify(BEGIN)
  } catch {
    return inMemory ?? JSON.stringify(BEGIN)
  }
}

function parsed(text: string): WalkPlace {
  try {
    const kept: unknown = JSON.parse(text)
    if (kept === null || typeof kept !== 'object') return BEGIN
    return {
      step: 'step' in kept && Number.isInteger(kept.step) ? Number(kept.step) : BEGIN.step,
      closed: 'closed' in kept && kept.closed === true,
    }
  } catch {
    return BEGIN
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
