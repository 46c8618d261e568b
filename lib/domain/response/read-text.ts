import { LONGEST_TEXT } from '../fields'
import type { GivenCell } from './given-cell'

/** Free text of a cell; a number that stands where text may stand is taken as it is written. */
export function readText(cell: GivenCell): { text?: string; problem?: string } {
  if (cell.kind === 'formula') return { problem: 'a formula stands here; expected the answer itself' }
  if (cell.kind === 'other') return { problem: `${cell.what} stands here; expected text` }
  if (cell.kind === 'number') return { text: String(cell.number) }
  const text = cell.kind === 'text' ? cell.text.trim() : ''
  if (text.length > LONGEST_TEXT) return { problem: `expected at most ${LONGEST_TEXT} characters` }
  return text === '' ? {} : { text }
}
