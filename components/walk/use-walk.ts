import { useCallback, useSyncExternalStore } from 'react'
import { parsedPlace, WALK_COOKIE, type WalkPlace } from './walk-place'

const YEAR = 365 * 24 * 60 * 60
const listeners = new Set<() => void>()
let inMemory: string | undefined

/**
 * The place in the walk, kept in this browser. `known` is what the server was sent of it, so that the first page is drawn as
 * it stays and nothing jumps.
 */
export function useWalk(known: string | undefined): [WalkPlace, (place: WalkPlace) => void] {
  const text = useSyncExternalStore(subscribe, read, () => known)
  const go = useCallback((place: WalkPlace) => {
    inMemory = JSON.stringify(place)
    // A browser that takes no cookies knows it until the page is left.
    // biome-ignore lint/suspicious/noDocumentCookie: not every browser in use has the Cookie Store
    document.cookie = `${WALK_COOKIE}=${encodeURIComponent(inMemory)}; path=/; max-age=${YEAR}; samesite=lax`
    for (const listener of listeners) listener()
  }, [])
  return [parsedPlace(text), go]
}

function read(): string | undefined {
  const found = document.cookie
    .split('; ')
    .find((one) => one.startsWith(`${WALK_COOKIE}=`))
    ?.slice(WALK_COOKIE.length + 1)
  return found === undefined ? inMemory : decoded(found)
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
