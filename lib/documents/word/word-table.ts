import {
  AlignmentType,
  BorderStyle,
  InternalHyperlink,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { TableBlock } from '../block'
import { CaptionedTable } from './captioned-table'
import { LONGEST_UNBROKEN, TEXT_WIDTH } from './page'
import { HEAD, LINE, LINE_STRONG } from './palette'
import { textParagraph } from './text-paragraph'
import type { WordState } from './word-state'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE }
const STRONG = { style: BorderStyle.SINGLE, size: 6, color: LINE_STRONG }
/** So few rows stay on one page. */
const FEW_ROWS = 6

/** Caption, a header that repeats on every page, and rows that stay whole. */
export function wordTable(
  { anchors }: WordState,
  { caption, columns, rows, rowHeaders }: TableBlock,
): (Paragraph | CaptionedTable)[] {
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / 100))
  const fillIn = rows.some((row) => row.includes(''))
  const cell = (paragraph: Paragraph, index: number, head: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: columns[index]?.align === 'end' ? 240 : 80 },
      ...(head ? { shading: { type: 'clear', fill: HEAD } } : {}),
      children: [paragraph],
    })
  const alignment = (index: number) =>
    columns[index]?.align === 'end' ? { alignment: AlignmentType.END } : {}
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      cell(textParagraph(title, 'TableHead', { ...alignment(index), keepNext: true }), index, true),
    ),
  })
  const body = rows.map(
    (row, place) =>
      new TableRow({
        cantSplit: row.join('').length < LONGEST_UNBROKEN,
        keepNext: rows.length <= FEW_ROWS && place < rows.length - 1,
        children: columns.map((_, index) => {
          const text = row[index] ?? ''
          const anchor = anchors.get(text)
          const style = rowHeaders && index === 0 ? 'TableRowHead' : 'TableText'
          if (!anchor) return cell(textParagraph(text, style, alignment(index)), index, false)
          const link = new InternalHyperlink({
            anchor,
            children: [new TextRun({ text, style: 'Hyperlink' })],
          })
          return cell(new Paragraph({ style, children: [link] }), index, false)
        }),
      }),
  )
  return [
    textParagraph(caption, 'Caption'),
    new CaptionedTable(
      {
        width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        borders: {
          top: STRONG,
          bottom: STRONG,
          left: fillIn ? RULE : NONE,
          right: fillIn ? RULE : NONE,
          insideHorizontal: RULE,
          insideVertical: fillIn ? RULE : NONE,
        },
        rows: [header, ...body],
      },
      caption,
    ),
  ]
}
