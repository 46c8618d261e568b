import type { Block } from '../block'
import { bareTable } from './bare-table'
import { textParagraph } from './text-paragraph'
import type { WordState } from './word-state'
import type { XmlElement } from './xml-element'

/** The first page: who, what, its state and its facts. */
export function wordCover({ frame }: WordState, cover: Extract<Block, { kind: 'cover' }>): XmlElement[] {
  return [
    textParagraph(cover.authority, 'CoverAuthority'),
    textParagraph(cover.title, 'Title'),
    textParagraph(cover.subtitle, 'CoverSubtitle'),
    ...(frame.draft ? [textParagraph(frame.draft, 'CoverStatus')] : []),
    ...cover.notices.map((notice, index) =>
      textParagraph(notice, 'Notice', index === cover.notices.length - 1 ? { spacing: { after: 320 } } : {}),
    ),
    bareTable(cover.facts),
  ]
}
