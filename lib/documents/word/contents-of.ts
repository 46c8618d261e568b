import type { Block } from '../block'
import { bookmarkName } from './bookmark-name'
import { cleanText } from './clean-text'
import { shorten } from './shorten'
import type { WordState } from './word-state'

/** Parts, sections and groups with their numbers; clauses would make the list too long to help. */
export function contentsOf(blocks: Block[]): WordState['contents'] {
  const entry = (number: string, text: string, level: number, id: string) => ({
    title: `${number}\u2003${shorten(cleanText(text), 90)}`,
    level,
    href: bookmarkName(id),
  })
  return blocks.flatMap((block) => {
    if (block.kind === 'part') return [entry(block.label, block.title, 1, block.id)]
    if (block.kind === 'heading' && block.level < 3)
      return [entry(block.number, block.text, block.level + 1, block.id)]
    return []
  })
}
