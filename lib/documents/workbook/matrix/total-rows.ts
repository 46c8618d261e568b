import { cellAt } from '../cell-at'
import { numberLiteral } from '../number-literal'
import type { SheetCell } from '../sheet'
import { bidRange, type MatrixContext } from './matrix-context'
import { COLUMN, type Round } from './matrix-layout'
import { mostQuality } from './most-quality'
import { perBid } from './per-bid'
import { placesOf } from './places-of'
import { qualitySum } from './quality-sum'
import { stillIn } from './still-in'
import { titled } from './titled'

/**
 * The total threshold counts the points, before a price divides them; only in a round without other exclusions. As in the
 * engine, first go the bids that no change among the others could lift, then the weakest, and the next round begins.
 */
export function totalRows(context: MatrixContext, round: Round): SheetCell[] {
  const row = round.below.at(-1) ?? 0
  const head = titled(context, row, 'matrix.below.total')
  const { least } = round
  if (!least)
    return [...head, ...perBid(context, row, (column) => `IF(${below(context, round, column)},1,0)`)]
  const total = (column: number) => cellAt(least.total, column)
  const hopeless = (column: number) => cellAt(least.hopeless, column)
  const [totals, anyHopeless] = [
    bidRange(context, least.total),
    `SUM(${bidRange(context, least.hopeless)})>0`,
  ]
  const ifBelow = (column: number, then: string, otherwise: string) =>
    `IF(${total(column)}="",${otherwise},${then})`
  return [
    ...titled(context, least.total, 'matrix.total.below'),
    ...perBid(
      context,
      least.total,
      (column) => `IF(${below(context, round, column)},${sum(context, round, column)},"")`,
    ),
    ...titled(context, least.hopeless, 'matrix.total.hopeless'),
    ...perBid(context, least.hopeless, (column) =>
      ifBelow(column, `IF(${most(context, round, column)}<${threshold(context)},1,0)`, '0'),
    ),
    ...head,
    ...perBid(context, row, (column) =>
      ifBelow(column, `IF(${anyHopeless},${hopeless(column)},IF(${total(column)}=MIN(${totals}),1,0))`, '0'),
    ),
  ]
}

function below(context: MatrixContext, round: Round, column: number): string {
  if (context.prepared.model.totalThreshold === undefined) return 'FALSE'
  const reached = stillIn(context, round, round.below.length - 1, column)
  return `IF(${reached},${sum(context, round, column)}<${threshold(context)},FALSE)`
}

function threshold({ prepared }: MatrixContext): string {
  return numberLiteral(prepared.model.totalThreshold ?? '0')
}

function sum(context: MatrixContext, round: Round, column: number): string {
  return rounded(context, qualitySum(context, round, column))
}

/** What a bid could have if no other were better under any relative formula: all the points there. */
function most(context: MatrixContext, round: Round, column: number): string {
  const isRelative = new Set(context.prepared.criteria.filter(({ method }) => method.relative))
  const own = qualitySum(context, round, column, (one) => !isRelative.has(one))
  const all = qualitySum(context, undefined, COLUMN.most, (one) => isRelative.has(one))
  return rounded(context, `${own}+${all}`)
}

/** ROUND only takes off the noise of the arithmetic. */
function rounded({ prepared }: MatrixContext, formula: string): string {
  return `ROUND(${formula},${placesOf(mostQuality(prepared.criteria))})`
}
