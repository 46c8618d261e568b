import type { ContentsEntry } from './contents-of'
import { TEXT_WIDTH } from './page'
import { paragraph, textParagraph } from './text-paragraph'
import { run, textRuns, words } from './text-runs'
import { element, valued, type XmlElement } from './xml-element'

const FIELD = ' TOC \\o "1-3" \\h \\z \\u '

/**
 * The list of contents as a field of Word's that is filled in already and not marked as stale: it opens without a question.
 * Page numbers stand in it where a rendering told them; "update field" fills them in anywhere (decision 11).
 */
export function wordContents(title: string, entries: ContentsEntry[]): XmlElement[] {
  const heading = textParagraph(title, 'ContentsTitle', { pageBreakBefore: true })
  if (entries.length === 0) return [heading]
  const last = entries.length - 1
  const lines = entries.map((entry, index) =>
    paragraph(
      `TOC${entry.level}`,
      [
        ...(index === 0 ? [mark('begin'), instruction(FIELD), mark('separate')] : []),
        element('w:hyperlink', line(entry), { 'w:anchor': entry.anchor, 'w:history': 1 }),
        ...(index === last ? [mark('end')] : []),
      ],
      {
        tabs: element('w:tabs', [
          element('w:tab', [], { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': TEXT_WIDTH }),
        ]),
      },
    ),
  )
  return [
    heading,
    element('w:sdt', [
      element('w:sdtPr', [
        valued('w:alias', title),
        element('w:docPartObj', [
          valued('w:docPartGallery', 'Table of Contents'),
          element('w:docPartUnique'),
        ]),
      ]),
      element('w:sdtContent', lines),
    ]),
  ]
}

function line({ number, title, anchor, page }: ContentsEntry): XmlElement[] {
  const text = textRuns(`${number}\u2003${title}`, { style: 'IndexLink' })
  if (page === undefined) return text
  return [
    ...text,
    run([element('w:tab')]),
    mark('begin'),
    instruction(` PAGEREF ${anchor} \\h `),
    mark('separate'),
    run([words(String(page))]),
    mark('end'),
  ]
}

function mark(type: 'begin' | 'separate' | 'end'): XmlElement {
  return run([element('w:fldChar', [], { 'w:fldCharType': type })])
}

function instruction(text: string): XmlElement {
  return run([element('w:instrText', [text], { 'xml:space': 'preserve' })])
}
