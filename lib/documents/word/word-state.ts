import type { PartLetter } from '../block'
import type { PageFrame } from '../outline/page-frame'
import type { ContentsEntry } from './contents-of'

/** The lists of the file by their ids. */
export interface WordLists {
  parts: Record<PartLetter, number>
  bullets: number
  /** Each ordered list counts from one again: the id of the next one. */
  nextOrdered: () => number
}

/** What a block must know of the file around it. */
export interface WordState {
  frame: PageFrame
  part: PartLetter
  /** Bookmark by number: "A6.1" → `later_BD_20`. */
  anchors: Map<string, string>
  contents: ContentsEntry[]
  lists: WordLists
  /** Of bookmarks and controls, which share one space with tracked changes. */
  nextId: () => number
}
