import type { Block } from '../block'
import { bareTable } from './bare-table'
import { numberedHeading } from './numbered-heading'
import { NUMBER_COLUMN } from './page'
import { paragraph, textParagraph } from './text-paragraph'
import { textRuns } from './text-runs'
import { wordClause } from './word-clause'
import { wordCompared } from './word-compared'
import { wordContents } from './word-contents'
import { wordCover } from './word-cover'
import type { WordState } from './word-state'
import { wordTable } from './word-table'
import type { XmlElement } from './xml-element'

const STYLE_OF_TONE = { body: 'AnnexText', note: 'AnnexNote', warning: 'AnnexWarning' } as const

/** How each kind of block looks in Word; the one place where that is decided. */
export function wordBlock(
  state: WordState,
  block: Block,
  { previous, next }: { previous?: Block['kind']; next?: Block['kind'] },
): XmlElement[] {
  switch (block.kind) {
    case 'cover':
      return wordCover(state, block)
    case 'contents':
      return wordContents(block.title, state.contents)
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
      const id = block.ordered ? state.lists.nextOrdered() : state.lists.bullets
      return block.items.map((item) => textParagraph(item, 'AnnexList', { numbering: { id, level: 0 } }))
    }
    case 'definition':
      return [
        paragraph('Definition', [...textRuns(block.term, { bold: true }), ...textRuns(`: ${block.text}`)]),
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
