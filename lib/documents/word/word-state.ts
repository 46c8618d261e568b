import type { PartLetter } from '../block'
import type { PageFrame } from '../outline/page-frame'

/** What a block must know of the file around it. */
export interface WordState {
  frame: PageFrame
  part: PartLetter
  /** Bookmark by number: "A6.1" → `later_BD_20`. */
  anchors: Map<string, string>
  /** What the contents list says until Word updates it, which then adds the page numbers. */
  contents: { title: string; level: number; href: string }[]
  /** Each ordered list counts from one again. */
  nextList: () => number
}
