import { Bookmark, HeadingLevel, Paragraph } from 'docx'
import { bookmarkName } from './bookmark-name'
import { isRightToLeft } from './is-right-to-left'
import { partList } from './numbering'
import { textRuns } from './text-runs'
import type { WordState } from './word-state'

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const

/** A heading that Word numbers: depth 0 is the part, 1 a section, 2 a group, 3 a clause. */
export function numberedHeading(
  { part }: WordState,
  depth: 0 | 1 | 2 | 3,
  id: string,
  text: string,
): Paragraph {
  return new Paragraph({
    heading: LEVELS[depth],
    numbering: { reference: partList(part), level: depth },
    ...(isRightToLeft(text) ? { bidirectional: true } : {}),
    children: [new Bookmark({ id: bookmarkName(id), children: textRuns(text) })],
  })
}
