import type { Bid } from '../evaluation'
import { compare, type Exact } from './exact'
import type { PreparedModel } from './prepare-model'
import type { Row } from './score-bids'
import { showNumber } from './show-number'
import { quality } from './total'

/**
 * Applies the least total: the points, before a price divides them (formats.md, "totalThreshold"). The weakest drop out first;
 * after one whose value the points of others hang on, the rest is scored again, for it may have held them down.
 * True where a bid drops out.
 */
export function excludeBelowTotal(
  rows: readonly Row[],
  model: PreparedModel,
  movesOthers: (bid: Bid) => boolean,
): boolean {
  const { totalThreshold } = model
  if (totalThreshold === undefined) return false
  const below = rows
    .filter(({ excluded }) => excluded === undefined)
    .map((row) => ({ row, total: quality(model, pointsOf(row)) }))
    .filter(({ total }) => total.value.compare(totalThreshold) < 0)
    .sort((a, b) => compare(a.total, b.total))
  let moving: Exact | undefined
  for (const { row, total } of below) {
    // Equals go together: no order among them is published.
    if (moving && compare(moving, total) !== 0) break
    row.excluded = `${showNumber(total.value)} points in total, below the threshold of ${showNumber(totalThreshold)}`
    if (movesOthers(row.bid)) moving = total
  }
  return below.length > 0
}

function pointsOf({ cells }: Row): Exact[] {
  return cells.flatMap((cell) => (cell ? [cell.points] : []))
}
