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
      return parsed(kept.read())
        .map((one) => ({ ...one, current: valueAt(now, one.path) }))
        .filter(({ typed, current }) => JSON.stringify(typed) !== JSON.stringify(current))
    },
    write: (left) => (left.length === 0 ? kept.clear() : kept.write(JSON.stringify(left))),
  }
}

/** What this form wrote here before; whatever else stands there is as good as nothing. */
function parsed(text: string | null): Pick<DraftConflict, 'path' | 'typed'>[] {
  try {
    const left: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(left) ? left.filter(isConflict) : []
  } catch {
    return []
  }
}

function isConflict(value: unknown): value is Pick<DraftConflict, 'path' | 'typed'> {
  return (
    value !== null &&
    typeof value === 'object' &&
    'path' in value &&
    typeof value.path === 'string' &&
    'typed' in value
  )
}

function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (value === null || typeof value !== 'object') return undefined
    return Object.entries(value).find(([key]) => key === name)?.[1]
  }, values)
}
