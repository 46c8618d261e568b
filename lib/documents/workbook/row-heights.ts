import { CELL_STYLES } from './cell-styles'
import type { Sheet } from './sheet'

const LINE_HEIGHT = 15
/** Letters in the width of a digit: running text is narrower. */
const LETTERS = 1.12
/** The tallest row that the format allows. */
const TALLEST = 409

/** Heights of the rows whose text needs more than a line: not every program fits rows to their text when it opens a file. */
export function rowHeights({ cells, widths }: Sheet): Map<number, number> {
  const heights = new Map<number, number>()
  for (const { row, column, look, value, lines: least = 1 } of cells) {
    const wraps = typeof value === 'string' && CELL_STYLES[look].alignment?.wrapText
    const lines = Math.max(least, wraps ? linesOf(value, widths[column - 1] ?? 10) : 1)
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, Math.min(TALLEST, lines * LINE_HEIGHT)))
  }
  return heights
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(4, width * LETTERS))), 0)
}
