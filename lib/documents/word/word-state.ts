import type { PartLetter } from '../block'
import type { PageFrame } from '../outline/page-frame'

/** What a block must know of the file around it. */
export interface WordState {
  frame: PageFrame
  part: PartLetter
  /** Bookmark by number: "A6.1" → `later_BD_20`. */
  anchors: Map<string, string>
  /** Each ordered list counts from one again. */
  nextList: () => number
}
