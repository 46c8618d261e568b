import type Fraction from 'fraction.js'
import type { Bid } from '../evaluation'
import { compare, type Exact, exactly } from './exact'
import type { PreparedModel } from './prepare-model'
import type { Row } from './score-bids'
import { showNumber } from './show-number'
import { quality } from './total'

interface Below {
  row: Row
  total: Exact
}

/**
 * Applies the least total: the points, before a price divides them (formats.md, "totalThreshold"). First go the bids that no
 * change among the others could lift, then the weakest; after one on whose value the points of others hang, the rest is
 * scored again, for it may have held them down. True where a bid drops out.
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
  const hopeless = below.filter(({ row }) => mostOf(row, model).compare(totalThreshold) < 0)
  for (const { row, total } of hopeless.length > 0 ? hopeless : weakest(below, movesOthers))
    row.excluded = `${showNumber(total.value)} points in total, below the threshold of ${showNumber(totalThreshold)}`
  return below.length > 0
}

/** Up to and with the first on whose value others hang; equals go together, for no order among them is published. */
function weakest(below: readonly Below[], movesOthers: (bid: Bid) => boolean): Below[] {
  const inOrder = [...below].sort((a, b) => compare(a.total, b.total))
  const last = inOrder.find(({ row }) => movesOthers(row.bid))
  return last ? inOrder.filter(({ total }) => compare(total, last.total) <= 0) : inOrder
}

/** What a bid could have in total if no other were better under any relative formula: all the points there. */
function mostOf(row: Row, model: PreparedModel): Fraction {
  const points = model.criteria.map(({ index, method, input }) =>
    method.relative ? exactly(input.weight) : row.cells[index]?.points,
  )
  return quality(
    model,
    points.flatMap((one) => (one ? [one] : [])),
  ).value
}

function pointsOf({ cells }: Row): Exact[] {
  return cells.flatMap((cell) => (cell ? [cell.points] : []))
}
