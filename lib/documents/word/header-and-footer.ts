import type { PageFrame } from '../outline/page-frame'
import { cleanText } from './clean-text'
import { TEXT_WIDTH } from './page'
import { BLOCK, LINE } from './palette'
import { shorten } from './shorten'
import { border } from './table'
import { paragraph } from './text-paragraph'
import { run, textRuns, words } from './text-runs'
import { element, type XmlElement } from './xml-element'

const RULE = { size: 4, color: LINE }
const TABS = element('w:tabs', [element('w:tab', [], { 'w:val': 'right', 'w:pos': TEXT_WIDTH })])

/** Title, part, and DRAFT on every page of one. */
export function headerLine(frame: PageFrame, part: string | undefined): XmlElement {
  const title = shorten(cleanText(frame.title), part ? 60 : 90)
  const draft = frame.draft
    ? [run([element('w:tab')]), ...textRuns(frame.draft, { bold: true, color: BLOCK, size: 22 })]
    : []
  return paragraph('PageFrame', [...textRuns(part ? `${title} · ${part}` : title), ...draft], {
    tabs: TABS,
    border: element('w:pBdr', [border('w:bottom', RULE, 4)]),
  })
}

/** Which text this is, and which page. */
export function footerLine(frame: PageFrame): XmlElement {
  const [first = '', ...rest] = frame.footer
  return paragraph(
    'PageFrame',
    [
      ...textRuns([shorten(cleanText(first), 40), ...rest].join(' · ')),
      run([element('w:tab'), words(`${frame.page} `)]),
      field('PAGE'),
      run([words(` ${frame.of} `)]),
      field('NUMPAGES'),
    ],
    { tabs: TABS, border: element('w:pBdr', [border('w:top', RULE, 4)]) },
  )
}

function field(code: string): XmlElement {
  return element('w:fldSimple', [run([words('1')])], { 'w:instr': ` ${code} ` })
}
