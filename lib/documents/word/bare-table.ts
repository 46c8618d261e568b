import type { Fact } from '../block'
import { LONGEST_UNBROKEN, TEXT_WIDTH } from './page'
import { LINE } from './palette'
import { table, tableCell, tableRow } from './table'
import { textParagraph } from './text-paragraph'
import type { XmlElement } from './xml-element'

const RULE = { size: 4, color: LINE }

/** Label and value side by side, with thin rules between; rows of such a list stay whole. */
export function bareTable(facts: Fact[], indent = 0): XmlElement {
  const width = TEXT_WIDTH - indent
  const label = Math.round(width * 0.26)
  return table(
    facts.map(({ label: name, value }) =>
      tableRow(
        [
          tableCell(label, [textParagraph(name, 'TableRowHead')]),
          tableCell(
            width - label,
            value.split('\n').map((text) => textParagraph(text, 'FactValue')),
          ),
        ],
        { unbroken: value.length < LONGEST_UNBROKEN },
      ),
    ),
    {
      widths: [label, width - label],
      indent,
      caption: facts.map(({ label: name }) => name).join(', '),
      borders: { outer: RULE, rows: RULE },
      margins: { top: 30, bottom: 30, left: 0, right: 140 },
    },
  )
}
