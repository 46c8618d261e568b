import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { cleanText } from '../word/clean-text'
import { cellAt } from './cell-at'
import { CELL_STYLES } from './cell-styles'
import { rowHeights } from './row-heights'
import type { CellName, Restriction, Sheet, SheetCell } from './sheet'

/** The longest text that a cell holds. */
const LONGEST_CELL = 32_767
/** The longest help that a drop-down shows. */
const LONGEST_MESSAGE = 225

/**
 * Sheets as an `.xlsx` file: the only place that knows the library. Every sheet is locked but for its inputs; text stays text
 * whatever it begins with, because only `formula` makes a formula.
 */
export function writeWorkbook(
  sheets: readonly Sheet[],
  names: readonly CellName[],
  properties: { title: string; language: string },
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    namedRanges: names.map(({ name, sheet, row, column, scoped }) => ({
      name,
      range: `'${sheet.replaceAll("'", "''")}'!${cellAt(row, column, 'both')}`,
      ...(scoped ? { scope: sheet } : {}),
    })),
    properties: { title: cleanText(properties.title) },
    workbookProtection: { lockStructure: true },
  })
}

function sheetOf(sheet: Sheet): WriteSheet {
  return {
    name: sheet.name,
    rows: [],
    columns: sheet.widths.map((width) => ({ width })),
    cells: new Map(sheet.cells.map((cell) => [`${cell.row - 1},${cell.column - 1}`, cellOf(cell)])),
    rowDefs: new Map([...rowHeights(sheet)].map(([row, height]) => [row - 1, { height }])),
    freezePane: sheet.frozen,
    protection: { sheet: true, formatColumns: true, formatRows: true },
    dataValidations: sheet.restrictions.map(validationOf),
    pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(sheet.hidden ? { veryHidden: true } : {}),
  }
}

function cellOf({ look, value, formula, array, cached, decimals, row, column }: SheetCell): Partial<Cell> {
  const style = styleOf(look, value, decimals)
  if (formula !== undefined) {
    const result = typeof cached === 'string' ? textOf(cached) : cached
    return {
      style,
      formula,
      ...(array ? { formulaType: 'array' as const, formulaRef: cellAt(row, column) } : {}),
      ...(result === undefined ? {} : { formulaResult: result }),
    }
  }
  return { style, value: typeof value === 'string' ? textOf(value) : (value ?? null) }
}

const NUMBER_FORMATS = new Map<string, CellStyle>()

/** A text that looks like a formula is marked as text, so that it stays one when somebody edits the cell. */
function styleOf(
  look: SheetCell['look'],
  value: SheetCell['value'],
  decimals: number | undefined,
): CellStyle {
  const numFmt =
    decimals !== undefined
      ? decimals === 0
        ? '0'
        : `0.${'0'.repeat(decimals)}`
      : typeof value === 'string' && /^\s*[=+\-@]/.test(value)
        ? '@'
        : undefined
  if (numFmt === undefined) return CELL_STYLES[look]
  const key = `${look} ${numFmt}`
  const style = NUMBER_FORMATS.get(key) ?? { ...CELL_STYLES[look], numFmt }
  NUMBER_FORMATS.set(key, style)
  return style
}

function textOf(text: string): string {
  const clean = cleanText(text)
  return clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean
}

function validationOf(restriction: Restriction): DataValidation {
  const message = cleanText(restriction.message).slice(0, LONGEST_MESSAGE)
  const common = {
    range: restriction.range,
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: true,
    inputMessage: message,
    errorMessage: message,
    errorStyle: 'stop' as const,
  }
  switch (restriction.kind) {
    case 'list':
      return { ...common, type: 'list', formula1: restriction.cells }
    case 'choice':
      return { ...common, type: 'list', values: [...restriction.words] }
    case 'number':
      return { ...common, type: 'decimal', ...bounds(restriction) }
  }
}

function bounds({ least, above, most }: Extract<Restriction, { kind: 'number' }>): Partial<DataValidation> {
  if (above !== undefined) return { operator: 'greaterThan', formula1: String(above) }
  return { operator: 'between', formula1: String(least ?? -1e21), formula2: String(most ?? 1e21) }
}
