import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False until the page can react: a field that could be typed in before that would lose what was typed. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
