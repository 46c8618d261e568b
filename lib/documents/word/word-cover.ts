import { HeadingLevel, Paragraph, type Table } from 'docx'
import type { Block } from '../block'
import { bareTable } from './bare-table'
import { textParagraph } from './text-paragraph'
import { textRuns } from './text-runs'
import type { WordState } from './word-state'

/** The first page: who, what, its state and its facts. */
export function wordCover(
  { frame }: WordState,
  cover: Extract<Block, { kind: 'cover' }>,
): (Paragraph | Table)[] {
  return [
    textParagraph(cover.authority, 'CoverAuthority'),
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(cover.title) }),
    textParagraph(cover.subtitle, 'CoverSubtitle'),
    ...(frame.draft ? [textParagraph(frame.draft, 'CoverStatus')] : []),
    ...cover.notices.map((notice, index) =>
      textParagraph(notice, 'Notice', index === cover.notices.length - 1 ? { spacing: { after: 320 } } : {}),
    ),
    bareTable(cover.facts),
  ]
}
