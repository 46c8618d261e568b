import { bookmarkName } from './bookmark-name'
import { isRightToLeft } from './is-right-to-left'
import { paragraph } from './text-paragraph'
import { textRuns } from './text-runs'
import type { WordState } from './word-state'
import { element, type XmlElement } from './xml-element'

/** A heading that Word numbers: depth 0 is the part, 1 a section, 2 a group, 3 a clause. */
export function numberedHeading(
  { part, lists, nextId }: WordState,
  depth: 0 | 1 | 2 | 3,
  id: string,
  text: string,
): XmlElement {
  const bookmark = nextId()
  return paragraph(
    `Heading${depth + 1}`,
    [
      element('w:bookmarkStart', [], { 'w:id': bookmark, 'w:name': bookmarkName(id) }),
      ...textRuns(text),
      element('w:bookmarkEnd', [], { 'w:id': bookmark }),
    ],
    { numbering: { id: lists.parts[part], level: depth }, rightToLeft: isRightToLeft(text) },
  )
}
