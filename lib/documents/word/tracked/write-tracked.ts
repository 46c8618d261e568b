import type { Aligned } from '../../../domain/changes/aligned'
import type { Block } from '../../block'
import type { PageFrame } from '../../outline/page-frame'
import { cleanText } from '../clean-text'
import type { Letterhead } from '../letterhead'
import { shorten } from '../shorten'
import { run, words } from '../text-runs'
import { wordBlock } from '../word-block'
import type { WordState } from '../word-state'
import { writeWord } from '../write-word'
import type { XmlElement } from '../xml-element'
import { alignedBlocks } from './aligned-blocks'
import { comparedContent } from './compared-content'
import { marked } from './marked'
import type { Revision } from './revision'

/** Beyond the ids of bookmarks, with which those of changes share one space. */
const FIRST_ID = 1_000_000

/** The blocks of now as a Word file in which everything that differs from `before` is a tracked change. */
export function writeTracked(
  before: readonly Block[],
  after: readonly Block[],
  frame: PageFrame,
  by: { author: string; date: string; letterhead?: Letterhead | undefined },
): Promise<Uint8Array> {
  let id = FIRST_ID
  const revision: Revision = {
    author: shorten(cleanText(by.author), 60) || '–',
    date: by.date,
    nextId: () => {
      id += 1
      return id
    },
  }
  const attached = attachedTo(alignedBlocks(before, after))
  const render = (state: WordState, block: Block, around: Parameters<typeof wordBlock>[2]) =>
    (attached.get(block) ?? []).flatMap((side) => {
      if (side.after === undefined) return removed(state, side.before, revision)
      const now = wordBlock(state, side.after, around)
      // The list of contents follows from the rest.
      if (side.after.kind === 'contents' || isEqual(side)) return now
      const old = side.before === undefined ? [] : wordBlock(state, side.before, around)
      return comparedContent(old, now, revision)
    })
  return writeWord([...after], frame, { render, letterhead: by.letterhead })
}

/** With each block of now what was taken out before it; what was taken out at the very end stands with the last. */
function attachedTo(sides: Aligned<Block>[]): Map<Block, Aligned<Block>[]> {
  const attached = new Map<Block, Aligned<Block>[]>()
  let waiting: Aligned<Block>[] = []
  let last: Aligned<Block>[] = waiting
  for (const side of sides) {
    waiting.push(side)
    if (side.after === undefined) continue
    attached.set(side.after, waiting)
    last = waiting
    waiting = []
  }
  last.push(...waiting)
  return attached
}

/** What was taken out keeps its number as a word, since it no longer counts. */
function removed(state: WordState, block: Block, revision: Revision): XmlElement[] {
  if (block.kind === 'contents') return []
  const [first, ...rest] = wordBlock(state, block, {})
  if (!first) return []
  const number = block.kind === 'heading' || block.kind === 'clause' ? block.number : undefined
  const numbered = number === undefined ? first : withNumber(first, number)
  return [numbered, ...rest].flatMap((element) => marked(element, 'del', revision))
}

function withNumber(paragraph: XmlElement, number: string): XmlElement {
  const [properties, ...content] = paragraph.children
  return {
    ...paragraph,
    children: [...(properties ? [properties] : []), run([words(`${number} `)]), ...content],
  }
}

function isEqual({ before, after }: Aligned<Block>): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}
