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
import { HEAD, LINE, LINE_STRONG } from './palette'
import { TEXT_WIDTH } from './page'
import { textParagraph } from './text-paragraph'
import type { WordState } from './word-state'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE }
const STRONG = { style: BorderStyle.SINGLE, size: 6, color: LINE_STRONG }
/** A row that fills a page must be able to break. */
const LONGEST_UNBROKEN = 1_200

/** Caption, a header that repeats on every page, and rows that stay whole. */
export function wordTable(
  { anchors }: WordState,
  { caption, columns, rows, rowHeaders }: TableBlock,
): (Paragraph | CaptionedTable)[] {
  const sum = columns.reduce((total, { width }) => total + width, 0)
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / sum))
  const fillIn = rows.some((row) => row.includes(''))
  const cell = (paragraph: Paragraph, index: number, head: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
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
    (row) =>
      new TableRow({
        cantSplit: row.join('').length < LONGEST_UNBROKEN,
        children: columns.map((_, index) => {
          const text = row[index] ?? ''
          const anchor = anchors.get(text)
          const style = rowHeaders && index === 0 ? 'TableRowHead' : 'TableText'
          if (!anchor) return cell(textParagraph(text, style, alignment(index)), index, false)
          const link = new InternalHyperlink({ anchor, children: [new TextRun({ text, style: 'Hyperlink' })] })
          return cell(new Paragraph({ style, children: [link] }), index, false)
        }),
      }),
  )
  return [
    textParagraph(caption, 'Caption'),
    new CaptionedTable(
      {
        width: { size: TEXT_WIDTH, type: WidthType.DXA },
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
