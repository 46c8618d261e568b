import { SPREADSHEET_DIGITS } from './beyond-double'
import { decimalOfNumber } from './decimal-of-number'
import type { GivenCell } from './given-cell'

/** The number of a cell as a decimal; text is refused even where it looks like one, because comma and point are read differently. */
export function readNumber(cell: GivenCell): { decimal?: string; problem?: string } {
  switch (cell.kind) {
    case 'empty':
      return {}
    case 'formula':
      return { problem: 'a formula stands here; expected the number itself' }
    case 'other':
      return { problem: `${cell.what} stands here; expected a number` }
    case 'text':
      return cell.text.trim() === ''
        ? {}
        : { problem: `expected a number; found the text ${JSON.stringify(cell.text.slice(0, 60))}` }
    case 'number': {
      const decimal = decimalOfNumber(cell.number)
      return decimal === undefined
        ? {
            problem: `a number of more than ${SPREADSHEET_DIGITS} digits, which a spreadsheet does not keep; expected at most ${SPREADSHEET_DIGITS}`,
          }
        : { decimal }
    }
  }
}
