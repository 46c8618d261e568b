export interface DiffPiece<T> {
  kind: 'same' | 'removed' | 'added'
  /** Of what is the same: the items as they stand after. */
  items: T[]
}

/** More comparisons than this are not made: what lies between the common ends then counts as replaced. */
const MOST_COMPARISONS = 4_000_000

/** What was taken out of a sequence and what was put in: the longest common part counts as unchanged, removals come first. */
export function sequenceDiff<T>(
  before: readonly T[],
  after: readonly T[],
  same: (one: T, other: T) => boolean,
): DiffPiece<T>[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSame(before, start, after, start, same)) start += 1
  let end = 0
  while (
    end < shorter - start &&
    isSame(before, before.length - 1 - end, after, after.length - 1 - end, same)
  )
    end += 1
  const pieces = new Pieces<T>()
  pieces.put('same', after.slice(0, start))
  between(before.slice(start, before.length - end), after.slice(start, after.length - end), same, pieces)
  pieces.put('same', after.slice(after.length - end))
  return pieces.list
}

function between<T>(
  before: readonly T[],
  after: readonly T[],
  same: (one: T, other: T) => boolean,
  pieces: Pieces<T>,
): void {
  const [rows, columns] = [before.length, after.length]
  if (rows * columns > MOST_COMPARISONS || rows === 0 || columns === 0) {
    pieces.put('removed', before)
    pieces.put('added', after)
    return
  }
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] = isSame(before, row, after, column, same)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    if (row < rows && column < columns && isSame(before, row, after, column, same)) {
      pieces.put('same', after.slice(column, column + 1))
      row += 1
      column += 1
    } else if (row < rows && (column === columns || at(row + 1, column) >= at(row, column + 1))) {
      pieces.put('removed', before.slice(row, row + 1))
      row += 1
    } else {
      pieces.put('added', after.slice(column, column + 1))
      column += 1
    }
  }
}

function isSame<T>(
  before: readonly T[],
  row: number,
  after: readonly T[],
  column: number,
  same: (one: T, other: T) => boolean,
): boolean {
  return same(before[row] as T, after[column] as T) // Both places lie within their sequences.
}

/** Neighbours of one kind become one piece; between two unchanged ones what was removed stands before what was added. */
class Pieces<T> {
  readonly list: DiffPiece<T>[] = []

  put(kind: DiffPiece<T>['kind'], items: readonly T[]): void {
    if (items.length === 0) return
    const last = this.list.at(-1)
    if (last?.kind === kind) last.items.push(...items)
    else if (kind === 'removed' && last?.kind === 'added') {
      const earlier = this.list.at(-2)
      if (earlier?.kind === 'removed') earlier.items.push(...items)
      else this.list.splice(-1, 0, { kind, items: [...items] })
    } else this.list.push({ kind, items: [...items] })
  }
}
