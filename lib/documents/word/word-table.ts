import type { TableBlock, TableCell } from '../block'
import { linkTo } from './linked-runs'
import { LONGEST_UNBROKEN, TEXT_WIDTH } from './page'
import { HEAD, LINE, LINE_STRONG } from './palette'
import { table, tableCell, tableRow } from './table'
import { paragraph, textParagraph } from './text-paragraph'
import { wordField } from './word-field'
import type { WordState } from './word-state'
import type { XmlElement } from './xml-element'

const RULE = { size: 4, color: LINE }
const STRONG = { size: 6, color: LINE_STRONG }
/** So few rows stay on one page. */
const FEW_ROWS = 6
/** Of a table that stays with what follows. */
const LAST_ROWS = 3
/** So many rows at the end stay together: the page that a long table ends on is not nearly empty. */
const ENDING_ROWS = 4

/** Caption, a header that repeats on every page, and rows that stay whole. */
export function wordTable(
  state: WordState,
  { caption, columns, rows, rowHeaders, keepWithNext }: TableBlock,
): XmlElement[] {
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / 100))
  const isForm = rows.some((row) => row.some((cell) => cell === '' || typeof cell !== 'string'))
  const cell = (content: XmlElement[], index: number, paper?: string) =>
    tableCell(widths[index] ?? 0, content, {
      ...(paper ? { paper } : {}),
      ...(columns[index]?.align === 'end' ? { right: 240 } : {}),
    })
  const header = tableRow(
    columns.map(({ title, align }, index) =>
      cell([textParagraph(title, 'TableHead', { alignEnd: align === 'end', keepNext: true })], index, HEAD),
    ),
    { unbroken: true, head: true },
  )
  const body = rows.map((row, place) => {
    const isLast = place === rows.length - 1
    const keepNext =
      (!isLast && (rows.length <= FEW_ROWS || place >= rows.length - ENDING_ROWS)) ||
      (keepWithNext === true && place >= rows.length - LAST_ROWS)
    return tableRow(
      columns.map(({ align }, index) => {
        const style = rowHeaders && index === 0 ? 'TableRowHead' : 'TableText'
        const look = { alignEnd: align === 'end', keepNext }
        return cell(contentOf(state, row[index] ?? '', style, look), index)
      }),
      { unbroken: lengthOf(row) < LONGEST_UNBROKEN },
    )
  })
  return [
    textParagraph(caption, 'Caption'),
    table([header, ...body], {
      widths,
      caption,
      borders: {
        outer: STRONG,
        rows: RULE,
        ...(isForm ? { sides: RULE, columns: RULE } : {}),
      },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
    }),
  ]
}

function contentOf(
  state: WordState,
  content: TableCell,
  style: string,
  look: { alignEnd: boolean; keepNext: boolean },
): XmlElement[] {
  if (typeof content !== 'string')
    return content.map((field) => paragraph(style, wordField(state, field), look))
  const anchor = state.anchors.get(content)
  return [anchor ? paragraph(style, [linkTo(anchor, content)], look) : textParagraph(content, style, look)]
}

function lengthOf(row: TableCell[]): number {
  return row.reduce((sum, cell) => sum + (typeof cell === 'string' ? cell.length : cell.length * 60), 0)
}
