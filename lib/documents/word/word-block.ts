import { LeaderType, Paragraph, type Table, TableOfContents } from 'docx'
import type { Block } from '../block'
import { bareTable } from './bare-table'
import { numberedHeading } from './numbered-heading'
import { BULLETS, ORDERED } from './numbering'
import { NUMBER_COLUMN } from './page'
import { textParagraph } from './text-paragraph'
import { textRuns } from './text-runs'
import { wordClause } from './word-clause'
import { wordCompared } from './word-compared'
import { wordCover } from './word-cover'
import type { WordState } from './word-state'
import { wordTable } from './word-table'

const STYLE_OF_TONE = { body: 'AnnexText', note: 'AnnexNote', warning: 'AnnexWarning' } as const

/** How each kind of block looks in Word; the one place where that is decided. */
export function wordBlock(
  state: WordState,
  block: Block,
  { previous, next }: { previous?: Block['kind']; next?: Block['kind'] },
): (Paragraph | Table | TableOfContents)[] {
  switch (block.kind) {
    case 'cover':
      return wordCover(state, block)
    case 'contents':
      return [
        textParagraph(block.title, 'ContentsTitle', { pageBreakBefore: true }),
        // Word fills in the page numbers when it opens the file; laying pages out here costs twenty times the rest.
        new TableOfContents(block.title, {
          hyperlink: true,
          headingStyleRange: '1-3',
          tabLeader: LeaderType.NONE,
          cachedEntries: state.contents,
        }),
      ]
    case 'part':
      return [numberedHeading(state, 0, block.id, block.title)]
    case 'heading':
      return [numberedHeading(state, block.level, block.id, block.text)]
    case 'paragraph':
      // What introduces a table stays with it; what follows one keeps its distance.
      return [
        textParagraph(block.text, STYLE_OF_TONE[block.tone ?? 'body'], {
          keepNext: next === 'table',
          ...(previous === 'table' ? { spacing: { before: 200 } } : {}),
        }),
      ]
    case 'list': {
      const instance = block.ordered ? state.nextList() : 0
      const numbering = { reference: block.ordered ? ORDERED : BULLETS, level: 0, instance }
      return block.items.map((item) => textParagraph(item, 'AnnexList', { numbering }))
    }
    case 'definition':
      return [
        new Paragraph({
          style: 'Definition',
          children: [...textRuns(block.term, { bold: true }), ...textRuns(`: ${block.text}`)],
        }),
      ]
    case 'facts':
      return [bareTable(block.items, NUMBER_COLUMN)]
    case 'clause':
      return wordClause(state, block)
    case 'compared':
      return wordCompared(state, block)
    case 'table':
      return wordTable(state, block)
  }
}
