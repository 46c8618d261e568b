import type { CellStyle } from 'hucre/xlsx'
import type { Look } from './sheet'

const LINE = { style: 'thin', color: { rgb: 'B8C2CC' } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const
const INPUT = { fill: fill('FFF6D6'), border: BORDER, protection: { locked: false } }
const WRAPPED = { wrapText: true, vertical: 'top' } as const

/** The look of each kind of cell: what is to be filled in is yellow and unlocked, everything else is locked. */
export const CELL_STYLES: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 14, color: { rgb: '12385C' } } },
  note: { font: { bold: true, color: { rgb: '9A3412' } } },
  head: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: fill('12385C'),
    border: BORDER,
    alignment: { wrapText: true, vertical: 'center' },
  },
  section: { font: { bold: true, color: { rgb: '12385C' } }, fill: fill('E3EBF3') },
  label: { font: { bold: true }, border: BORDER, alignment: WRAPPED },
  text: { border: BORDER, alignment: WRAPPED },
  number: { border: BORDER, alignment: { vertical: 'top', horizontal: 'right' } },
  result: {
    border: BORDER,
    alignment: { vertical: 'top', horizontal: 'right', wrapText: true },
    fill: fill('F5F7FA'),
  },
  total: {
    font: { bold: true },
    border: BORDER,
    alignment: { vertical: 'top', horizontal: 'right' },
    fill: fill('E3EBF3'),
  },
  'input-number': { ...INPUT, alignment: { vertical: 'top', horizontal: 'right' } },
  'input-share': { ...INPUT, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: '0.00%' },
  'input-text': { ...INPUT, alignment: WRAPPED, numFmt: '@' },
}
