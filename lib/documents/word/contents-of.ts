import type { Block } from '../block'
import { bookmarkName } from './bookmark-name'
import { cleanText } from './clean-text'
import { shorten } from './shorten'

/** A line of the list of contents. */
export interface ContentsEntry {
  number: string
  title: string
  level: 1 | 2 | 3
  anchor: string
  /** Where it is known: from a rendering of the same file. */
  page?: number
}

/** Parts, sections and groups with their numbers; clauses would make the list too long to help. */
export function contentsOf(blocks: Block[], pages: readonly number[] = []): ContentsEntry[] {
  const entries = blocks.flatMap((block): ContentsEntry[] => {
    if (block.kind === 'part') return [entry(block.label, block.title, 1, block.id)]
    if (block.kind !== 'heading' || block.level === 3) return []
    return [entry(block.number, block.text, block.level === 1 ? 2 : 3, block.id)]
  })
  // Numbers of another text would be wrong ones.
  if (pages.length !== entries.length) return entries
  return entries.map((one, place) => ({ ...one, page: pages[place] ?? 0 }))
}

function entry(number: string, title: string, level: ContentsEntry['level'], id: string): ContentsEntry {
  return { number, title: shorten(cleanText(title), 90), level, anchor: bookmarkName(id) }
}
