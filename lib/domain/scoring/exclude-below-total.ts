import { compare, type Exact } from './exact'
import type { PreparedModel } from './prepare-model'
import type { Row } from './score-bids'
import { showNumber } from './show-number'
import { quality } from './total'

/**
 * Applies the least total: the points, before a price divides them (formats.md, "totalThreshold"). Where points depend on the
 * other bids the weakest drops out alone and the rest is scored again, since its price may be what held the others down.
 * True where a bid drops out.
 */
export function excludeBelowTotal(rows: readonly Row[], model: PreparedModel): boolean {
  const { totalThreshold } = model
  if (totalThreshold === undefined) return false
  const below = rows
    .filter(({ excluded }) => excluded === undefined)
    .map((row) => ({ row, total: quality(model, pointsOf(row)) }))
    .filter(({ total }) => total.value.compare(totalThreshold) < 0)
    .sort((a, b) => compare(a.total, b.total))
  const relative = model.criteria.some(({ method }) => method.relative)
  const weakest = below[0]
  const dropping = below.filter(
    ({ total }) => !relative || (weakest && compare(total, weakest.total) === 0),
  )
  for (const { row, total } of dropping)
    row.excluded = `${showNumber(total.value)} points in total, below the threshold of ${showNumber(totalThreshold)}`
  return dropping.length > 0
}

function pointsOf({ cells }: Row): Exact[] {
  return cells.flatMap((cell) => (cell ? [cell.points] : []))
}
