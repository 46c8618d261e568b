import type { CellStyle } from 'hucre/xlsx'
import type { Look } from './sheet'

const LINE = { style: 'thin', color: { rgb: 'B8C2CC' } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const
const WRAPPED = { wrapText: true, vertical: 'top' } as const
const RIGHT = { vertical: 'top', horizontal: 'right' } as const
// Without colours: the library writes colour and size of a font in an order that the format does not allow.
const FONT = { name: 'Calibri', size: 11 }
const BOLD = { ...FONT, bold: true }
const INPUT = { font: FONT, fill: fill('FFF6D6'), border: BORDER, protection: { locked: false } }

/** The look of each kind of cell: what is to be filled in is yellow and unlocked, everything else is locked. */
export const CELL_STYLES: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...BOLD, size: 14 } },
  note: { font: { ...FONT, italic: true } },
  warning: { font: BOLD, fill: fill('FFE3D3') },
  head: {
    font: BOLD,
    fill: fill('C9DAEA'),
    border: BORDER,
    alignment: { wrapText: true, vertical: 'center' },
  },
  section: { font: BOLD, fill: fill('E3EBF3') },
  label: { font: BOLD, border: BORDER, alignment: WRAPPED },
  text: { font: FONT, border: BORDER, alignment: WRAPPED },
  number: { font: FONT, border: BORDER, alignment: RIGHT },
  result: { font: FONT, border: BORDER, alignment: { ...RIGHT, wrapText: true }, fill: fill('F5F7FA') },
  total: { font: BOLD, border: BORDER, alignment: RIGHT, fill: fill('E3EBF3') },
  'input-number': { ...INPUT, alignment: RIGHT },
  'input-share': { ...INPUT, alignment: RIGHT, numFmt: '0.00%' },
  'input-text': { ...INPUT, alignment: WRAPPED, numFmt: '@' },
}
