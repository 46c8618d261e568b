import type { PreparedCriterion, PreparedModel } from '../../../domain/scoring/prepare-model'
import { cellAt } from '../cell-at'
import { rangeOf } from '../range-of'
import type { MatrixLayout, Round } from './matrix-layout'
import { COLUMN } from './matrix-layout'
import type { MatrixLot } from './matrix-lot'
import type { PointsCells } from './points-formula'

/** What every part of a scoring sheet is made from. */
export interface MatrixContext {
  lot: MatrixLot
  prepared: PreparedModel
  layout: MatrixLayout
}

/** The columns of the bids. */
export function bidColumns({ layout }: MatrixContext): number[] {
  return Array.from({ length: layout.bids }, (_, index) => COLUMN.firstBid + index)
}

/** A row over all bids, fixed. */
export function bidRange({ layout }: MatrixContext, row: number): string {
  return rangeOf(row, COLUMN.firstBid, row, COLUMN.firstBid + layout.bids - 1)
}

/** The word of the drop-down for hardware from day one. */
export const YES = 'yes'
export const NO = 'no'

/** The cells that a formula of this criterion reads, for one bid and one round of the thresholds. */
export function pointsCells(
  { layout }: MatrixContext,
  one: PreparedCriterion,
  column: number,
  round: Round | undefined,
): PointsCells {
  const input = layout.inputs.get(one.id) ?? 0
  const row = round?.points.get(one.id) ?? layout.points.get(one.id) ?? 0
  const table = layout.tables.get(one.id) ?? { first: 1, last: 1 }
  const range = (column: number, first: number, last: number) => rangeOf(first, column, last, column)
  const both = (first: number, last: number) => ({
    codes: range(COLUMN.title, first, last),
    values: range(COLUMN.most, first, last),
  })
  return {
    value: cellAt(input, column),
    months: cellAt(input + 1, column),
    evidence: cellAt(input + 2, column),
    hardware: cellAt(input + 3, column),
    most: cellAt(layout.points.get(one.id) ?? 0, COLUMN.most, 'both'),
    lowest: cellAt(row, COLUMN.lowest, 'both'),
    highest: cellAt(row, COLUMN.highest, 'both'),
    ...both(table.first, table.last),
    from: both(table.first, table.last - 1),
    to: both(table.first + 1, table.last),
    firstValue: cellAt(table.first, COLUMN.most, 'both'),
    hardwareYes: YES,
  }
}
