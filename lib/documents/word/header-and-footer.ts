import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { PageFrame } from '../outline/page-frame'
import { cleanText } from './clean-text'
import { TEXT_WIDTH } from './page'
import { BLOCK, LINE } from './palette'
import { shorten } from './shorten'

const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]
const rule = { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 4 }

/** Title, part, and DRAFT on every page of one; the footer says which text this is, and which page. */
export function headerAndFooter(
  frame: PageFrame,
  part: string | undefined,
): { headers: { default: Header }; footers: { default: Footer } } {
  const title = shorten(cleanText(frame.title), part ? 60 : 90)
  const header = new Paragraph({
    style: 'PageFrame',
    alignment: AlignmentType.LEFT,
    tabStops,
    border: { bottom: rule },
    children: [
      new TextRun(part ? `${title} · ${part}` : title),
      ...(frame.draft
        ? [
            new TextRun({ children: ['\t'] }),
            new TextRun({ text: frame.draft, bold: true, color: BLOCK, size: 22 }),
          ]
        : []),
    ],
  })
  const [first = '', ...rest] = frame.footer
  const footer = new Paragraph({
    style: 'PageFrame',
    tabStops,
    border: { top: rule },
    children: [
      new TextRun([shorten(cleanText(first), 40), ...rest].join(' · ')),
      new TextRun({
        children: ['\t', `${frame.page} `, PageNumber.CURRENT, ` ${frame.of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  })
  return {
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [footer] }) },
  }
}
