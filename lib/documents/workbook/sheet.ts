/** How a cell looks and whether it can be filled in; `write-workbook.ts` turns it into a style. */
export const LOOKS = [
  'title',
  'note',
  'warning',
  'head',
  'section',
  'label',
  'text',
  'number',
  'result',
  'total',
  'input-number',
  'input-share',
  'input-text',
] as const
export type Look = (typeof LOOKS)[number]

/** One cell, its row and column counted from 1. */
export interface SheetCell {
  row: number
  column: number
  look: Look
  value?: string | number
  /** Without the sign =; the only way to a formula: a text never becomes one. */
  formula?: string
  /** The formula runs over ranges and gives one value. */
  array?: boolean
  /** What the formula gives, for viewers that do not calculate. */
  cached?: string | number
  /** Lines that the cell needs at least, where a formula gives its text. */
  lines?: number
  /** Decimals shown, where a number has a fixed count of them. */
  decimals?: number
}

/** What may be typed into a range: one of a list of cells or words, or a number. */
export type Restriction = { range: string; message: string } & (
  | { kind: 'list'; cells: string }
  | { kind: 'choice'; words: readonly string[] }
  | { kind: 'number'; least?: number; above?: number; most?: number }
)

export interface Sheet {
  name: string
  /** Widths in characters, from the first column on. */
  widths: number[]
  frozen: { rows: number; columns: number }
  cells: SheetCell[]
  restrictions: Restriction[]
  /** Shown by no spreadsheet program; what it holds is for the reader of the file. */
  hidden?: boolean
}

/** A defined name for one cell; with `scope` it belongs to that sheet alone. */
export interface CellName {
  name: string
  sheet: string
  row: number
  column: number
  scoped: boolean
}
