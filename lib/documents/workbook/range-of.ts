import { cellAt } from './cell-at'

/** `$B$7:$B$9`, a range that stays where it is. */
export function rangeOf(row: number, column: number, lastRow: number, lastColumn: number): string {
  return `${cellAt(row, column, 'both')}:${cellAt(lastRow, lastColumn, 'both')}`
}
