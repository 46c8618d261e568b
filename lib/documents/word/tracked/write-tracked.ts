import type { FileChild, IContext, XmlComponent } from 'docx'
import type { Aligned } from '../../../domain/changes/aligned'
import type { Block } from '../../block'
import type { PageFrame } from '../../outline/page-frame'
import { cleanText } from '../clean-text'
import { shorten } from '../shorten'
import { wordBlock } from '../word-block'
import type { WordState } from '../word-state'
import { writeWord } from '../write-word'
import { alignedBlocks } from './aligned-blocks'
import { comparedContent } from './compared-content'
import { marked } from './marked'
import type { Revision } from './revision'
import { TrackedElement } from './tracked-element'
import { type XmlElement, xmlElement } from './xml-element'

/** Beyond the ids of bookmarks, with which those of changes share one space. */
const FIRST_ID = 1_000_000

/** The blocks of now as a Word file in which everything that differs from `before` is a tracked change. */
export function writeTracked(
  before: readonly Block[],
  after: readonly Block[],
  frame: PageFrame,
  by: { author: string; date: string },
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
  return writeWord([...after], frame, (state, block, around) =>
    (attached.get(block) ?? []).flatMap((side) => {
      if (side.after === undefined) return removed(state, side.before, revision)
      const components = wordBlock(state, side.after, around)
      // The list of contents follows from the rest.
      if (side.after.kind === 'contents' || isEqual(side)) return components
      const old = side.before === undefined ? [] : wordBlock(state, side.before, around)
      const now = components.map(elementOf)
      return tracked(comparedContent(old.map(elementOf), now, revision), [...old, ...components])
    }),
  )
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
function removed(state: WordState, block: Block, revision: Revision): FileChild[] {
  if (block.kind === 'contents') return []
  const components = wordBlock(state, block, {})
  const [first, ...rest] = components.map(elementOf)
  if (!first) return []
  const number = block.kind === 'heading' || block.kind === 'clause' ? block.number : undefined
  const numbered = number === undefined ? first : withNumber(first, number)
  return tracked(
    [numbered, ...rest].flatMap((element) => marked(element, 'del', revision)),
    components,
  )
}

function withNumber(paragraph: XmlElement, number: string): XmlElement {
  const text = { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [`${number} `] }
  const run = { name: 'w:r', attributes: {}, children: [text] }
  const [properties, ...content] = paragraph.children
  return { ...paragraph, children: [...(properties ? [properties] : []), run, ...content] }
}

function tracked(elements: XmlElement[], sources: readonly XmlComponent[]): FileChild[] {
  return elements.map((element, index) => new TrackedElement(element, index === 0 ? sources : []))
}

function isEqual({ before, after }: Aligned<Block>): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

function elementOf(component: XmlComponent): XmlElement {
  return xmlElement(component.prepForXml(NOWHERE) ?? {})
}

// Only numbering asks for the file here; it is registered when the element is written in its real place.
const NOWHERE = {
  stack: [],
  file: { Numbering: { createConcreteNumberingInstance() {} } },
  viewWrapper: {},
} as unknown as IContext
