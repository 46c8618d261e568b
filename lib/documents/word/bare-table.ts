import { BorderStyle, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Fact } from '../block'
import { CaptionedTable } from './captioned-table'
import { LINE } from './palette'
import { TEXT_WIDTH } from './page'
import { textParagraph } from './text-paragraph'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE }

/** Label and value side by side, with thin rules between: the facts of the cover. */
export function bareTable(facts: Fact[]): CaptionedTable {
  const widths = [Math.round(TEXT_WIDTH * 0.28), Math.round(TEXT_WIDTH * 0.72)]
  const cell = (text: string, width: number | undefined, style: string) =>
    new TableCell({
      width: { size: width ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 0, right: 120 },
      children: [textParagraph(text, style)],
    })
  return new CaptionedTable(
    {
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { top: RULE, bottom: RULE, left: NONE, right: NONE, insideHorizontal: RULE, insideVertical: NONE },
      rows: facts.map(
        ({ label, value }) =>
          new TableRow({ children: [cell(label, widths[0], 'TableHead'), cell(value, widths[1], 'CoverFact')] }),
      ),
    },
    facts.map(({ label }) => label).join(', '),
  )
}
