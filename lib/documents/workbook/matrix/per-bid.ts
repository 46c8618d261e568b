import type { SheetCell } from '../sheet'
import { bidColumns, type MatrixContext } from './matrix-context'

/** A formula for each bid in one row. */
export function perBid(
  context: MatrixContext,
  row: number,
  formula: (column: number, index: number) => string,
): SheetCell[] {
  return bidColumns(context).map((column, index) => ({
    row,
    column,
    look: 'result',
    formula: formula(column, index),
  }))
}
