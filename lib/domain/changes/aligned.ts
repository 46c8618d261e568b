import { sequenceDiff } from './sequence-diff'

/** An item with what it was before; one side is absent where it is new or gone. */
export type Aligned<T> =
  | { before: T; after: T }
  | { before: T; after?: undefined }
  | { before?: undefined; after: T }

/**
 * Two sequences side by side. What stands at the same place between two unchanged neighbours and is alike counts as changed,
 * anything else as taken out and put in.
 */
export function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  same: (one: T, other: T) => boolean,
  alike: (one: T, other: T) => boolean,
): Aligned<T>[] {
  const sides: Aligned<T>[] = []
  let row = 0
  let gone: T[] = []
  for (const { kind, items } of sequenceDiff(before, after, same)) {
    if (kind === 'removed') gone = items
    else if (kind === 'added') {
      sides.push(...zipped(gone, items, alike))
      row += gone.length
      gone = []
    } else {
      sides.push(...gone.map((one) => ({ before: one })))
      row += gone.length
      gone = []
      for (const [index, now] of items.entries()) {
        const old = before[row + index]
        sides.push(old === undefined ? { after: now } : { before: old, after: now })
      }
      row += items.length
    }
  }
  return [...sides, ...gone.map((one) => ({ before: one }))]
}

/** Each new item with the next old one that is like it; old ones that were passed over are gone. */
function zipped<T>(
  gone: readonly T[],
  added: readonly T[],
  alike: (one: T, other: T) => boolean,
): Aligned<T>[] {
  const sides: Aligned<T>[] = []
  let next = 0
  for (const now of added) {
    const found = gone.slice(next).findIndex((one) => alike(one, now))
    const at = next + found
    const old = gone[at]
    if (found < 0 || old === undefined) {
      sides.push({ after: now })
      continue
    }
    sides.push(...gone.slice(next, at).map((one) => ({ before: one })), { before: old, after: now })
    next = at + 1
  }
  return [...sides, ...gone.slice(next).map((one) => ({ before: one }))]
}
