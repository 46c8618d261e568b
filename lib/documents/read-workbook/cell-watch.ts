import { LIMITS } from './limits'

// Two patterns that each look at a character once: one that looks ahead for a place could be made to run for minutes.
const CELL = /<(?:\w+:)?c\s([^<>]*)>/g
const PLACE = /(?:^|\s)r="([A-Z]{1,3})(\d{1,7})"/
/** The longest start tag of a cell that is put together over two pieces. */
const OVERLAP = 400

/** Watches the cells of one sheet while it is unpacked: how many there are, and whether one lies where no form has any. */
export class CellWatch {
  cells = 0
  /** The first cell with content beyond the rows and columns of a form. */
  outside: string | undefined
  private rest = ''

  add(piece: string): void {
    const text = this.rest + piece
    const end = text.lastIndexOf('>') + 1
    for (const [, attributes = ''] of text.slice(0, end).matchAll(CELL)) {
      this.cells += 1
      if (this.outside !== undefined || attributes.endsWith('/')) continue
      const [, letters = '', row = ''] = PLACE.exec(attributes) ?? []
      if (Number(row) > LIMITS.rows || columnOf(letters) > LIMITS.columns) this.outside = `${letters}${row}`
    }
    this.rest = text.slice(end).slice(-OVERLAP)
  }
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
