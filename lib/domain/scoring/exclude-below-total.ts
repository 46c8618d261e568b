import { compare, type Exact, exactly, settled } from './exact'
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
 * change among the others could lift, then the weakest, and the rest is scored again: it may have held them down. True where
 * a bid drops out.
 */
export function excludeBelowTotal(rows: readonly Row[], model: PreparedModel): boolean {
  if (model.totalThreshold === undefined) return false
  const least = exactly(model.totalThreshold)
  const below = rows
    .filter(({ excluded }) => excluded === undefined)
    .map((row) => ({
      row,
      total: quality(
        model,
        row.cells.map((cell) => cell?.points),
      ),
    }))
    .filter(({ total }) => compare(total, least) < 0)
  const hopeless = below.filter(({ row }) => compare(mostOf(row, model), least) < 0)
  for (const { row, total } of hopeless.length > 0 ? hopeless : weakest(below))
    row.excluded = `${showNumber(settled(total))} points in total, below the threshold of ${showNumber(least.value)}`
  return below.length > 0
}

/** Equals go together, for no order among them is published. */
function weakest(below: readonly Below[]): Below[] {
  return below.filter(({ total }) => below.every((other) => compare(total, other.total) <= 0))
}

/** What a bid could have in total if no other were better under any relative formula: all the points there. */
function mostOf(row: Row, model: PreparedModel): Exact {
  const points = model.criteria.map(({ index, method, input }) =>
    method.relative ? exactly(input.weight) : row.cells[index]?.points,
  )
  return quality(model, points)
}
