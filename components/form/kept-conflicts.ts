import { draftOf } from './draft'
import type { DraftConflict } from './merge-draft'

/** The undecided fields of one form, kept in this browser until the officer has decided. */
export function keptConflicts(key: string): {
  /** Those that still differ from what the form shows `now`. */
  read(now: unknown): DraftConflict[]
  write(left: readonly DraftConflict[]): void
} {
  const kept = draftOf(`${key}:undecided`)
  return {
    read(now) {
      const text = kept.read()
      if (text === null) return []
      // Written below, in this browser, by the same form.
      const left = JSON.parse(text) as DraftConflict[]
      return left
        .map((one) => ({ ...one, current: valueAt(now, one.path) }))
        .filter(({ typed, current }) => JSON.stringify(typed) !== JSON.stringify(current))
    },
    write: (left) => (left.length === 0 ? kept.clear() : kept.write(JSON.stringify(left))),
  }
}

function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (value === null || typeof value !== 'object') return undefined
    return Object.entries(value).find(([key]) => key === name)?.[1]
  }, values)
}
