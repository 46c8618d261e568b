import { BorderStyle, PageNumber, Paragraph, ShadingType, Tab, TabStopType, TextRun } from 'docx'
import { runsOf } from '../block-runs'
import type { PageFrame } from '../outline/page-frame'
import { cleanText } from './clean-text'
import { isRightToLeft } from './is-right-to-left'
import { TEXT_WIDTH } from './page'
import { BLOCK, LINE, MARK } from './palette'
import { shorten } from './shorten'

const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]
const rule = { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 4 }

/** Title, part, and DRAFT on every page of one. */
export function headerLine(frame: PageFrame, part: string | undefined): Paragraph {
  const title = shorten(cleanText(frame.title), part ? 60 : 90)
  const draft = frame.draft
    ? [
        new TextRun({ children: [new Tab()] }),
        ...lineOfText(frame.draft, { bold: true, color: BLOCK, size: 22 }),
      ]
    : []
  return new Paragraph({
    style: 'PageFrame',
    tabStops,
    border: { bottom: rule },
    children: [...lineOfText(part ? `${title} · ${part}` : title), ...draft],
  })
}

/** Which text this is, and which page. */
export function footerLine(frame: PageFrame): Paragraph {
  const [first = '', ...rest] = frame.footer
  return new Paragraph({
    style: 'PageFrame',
    tabStops,
    border: { top: rule },
    children: [
      ...lineOfText([shorten(cleanText(first), 40), ...rest].join(' · ')),
      new TextRun({
        children: [new Tab(), `${frame.page} `, PageNumber.CURRENT, ` ${frame.of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  })
}

/** Open places are marked and right-to-left text is set as such, as in the body. */
function lineOfText(text: string, look: { bold?: true; color?: string; size?: number } = {}): TextRun[] {
  const clean = cleanText(text).replace(/\s+/g, ' ')
  const rightToLeft = isRightToLeft(clean) ? { rightToLeft: true } : {}
  return runsOf(clean).map(
    ({ text: piece, open }) =>
      new TextRun({
        ...look,
        ...rightToLeft,
        ...(open ? { bold: true, shading: { type: ShadingType.CLEAR, color: 'auto', fill: MARK } } : {}),
        text: piece,
      }),
  )
}
