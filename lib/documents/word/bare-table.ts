import { BorderStyle, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Fact } from '../block'
import { CaptionedTable } from './captioned-table'
import { LONGEST_UNBROKEN, TEXT_WIDTH } from './page'
import { LINE } from './palette'
import { textParagraph } from './text-paragraph'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE }

/** Label and value side by side, with thin rules between; rows of such a list stay whole. */
export function bareTable(facts: Fact[], indent = 0): CaptionedTable {
  const width = TEXT_WIDTH - indent
  const label = Math.round(width * 0.26)
  const widths = [label, width - label]
  const cell = (text: string, size: number, style: string) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 0, right: 140 },
      children: [textParagraph(text, style)],
    })
  return new CaptionedTable(
    {
      width: { size: width, type: WidthType.DXA },
      indent: { size: indent, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: RULE,
        bottom: RULE,
        left: NONE,
        right: NONE,
        insideHorizontal: RULE,
        insideVertical: NONE,
      },
      rows: facts.map(
        ({ label: name, value }) =>
          new TableRow({
            cantSplit: value.length < LONGEST_UNBROKEN,
            children: [cell(name, label, 'FactLabel'), cell(value, width - label, 'FactValue')],
          }),
      ),
    },
    facts.map(({ label: name }) => name).join(', '),
  )
}
