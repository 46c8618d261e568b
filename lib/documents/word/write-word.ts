import { Document } from 'docx'
import type { Block, PartLetter } from '../block'
import type { PageFrame } from '../outline/page-frame'
import { bookmarkName } from './bookmark-name'
import { contentsOf } from './contents-of'
import { coreProperties } from './core-properties'
import { framesOf } from './frames-of'
import type { Letterhead } from './letterhead'
import { listsOf, numbering } from './numbering'
import { sectionProperties } from './section-properties'
import { styles } from './styles'
import { wordBlock } from './word-block'
import { SECTION_END, wordPackage } from './word-package'
import type { WordState } from './word-state'
import { writeXml } from './write-xml'
import { element, type XmlElement } from './xml-element'

export interface WordOptions {
  /** How a block looks where that is not as usual. */
  render?: (...given: Parameters<typeof wordBlock>) => XmlElement[]
  /** The page of each line of the contents, where a rendering told them. */
  pages?: readonly number[] | undefined
  /** The city's own look. */
  letterhead?: Letterhead | undefined
}

/**
 * The blocks as a Word file: a section for the cover, and one for each part with its own header. The library makes the file
 * around the text, which is ours (decision 11).
 */
export function writeWord(
  blocks: Block[],
  frame: PageFrame,
  { render = wordBlock, pages, letterhead }: WordOptions = {},
): Promise<Uint8Array> {
  const labels = new Map(
    blocks.flatMap((block) => (block.kind === 'part' ? [[block.letter, block.label]] : [])),
  )
  const chapters = chaptersOf(blocks)
  const document = new Document({
    ...coreProperties(frame),
    styles: styles(frame.language, letterhead),
    numbering: numbering((letter) => labels.get(letter) ?? letter),
    sections: chapters.map(({ header }, index) => {
      const frames = framesOf(frame, header, index, letterhead)
      return { ...frames, properties: sectionProperties(frames.headers.first !== undefined), children: [] }
    }),
  })
  let ids = 0
  const state: Omit<WordState, 'part'> = {
    frame,
    anchors: new Map(
      blocks.flatMap((block) =>
        block.kind === 'heading' || block.kind === 'clause' ? [[block.number, bookmarkName(block.id)]] : [],
      ),
    ),
    contents: contentsOf(blocks, pages),
    lists: listsOf(document),
    nextId: () => {
      ids += 1
      return ids
    },
  }
  const body = chapters.flatMap(({ letter, blocks: own }, index) => {
    const written: string[] = []
    let last: XmlElement[] = []
    // Each block becomes text at once, so that a long annex never stands in memory as elements.
    own.forEach((block, place) => {
      const elements = render({ ...state, part: letter }, block, {
        previous: own[place - 1]?.kind,
        next: own[place + 1]?.kind,
      })
      if (elements.length === 0) return
      written.push(last.map(writeXml).join(''))
      last = elements
    })
    const end = element(SECTION_END)
    const ending = index === chapters.length - 1 ? [...last, end] : endingIn(last, end)
    return [...written, ...ending.map(writeXml)]
  })
  return wordPackage(document, body, frame.language)
}

/** A section ends with the paragraph that holds its properties: its own last one, or a tiny one after a table. */
function endingIn(elements: XmlElement[], properties: XmlElement): XmlElement[] {
  const last = elements.at(-1)
  if (last?.name !== 'w:p')
    return [
      ...elements,
      element('w:p', [
        element('w:pPr', [
          element('w:spacing', [], { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }),
          properties,
        ]),
      ]),
    ]
  const [own, ...content] = last.children
  const before = typeof own === 'object' && own.name === 'w:pPr' ? own.children : []
  const rest = typeof own === 'object' && own.name !== 'w:pPr' ? [own, ...content] : content
  return [
    ...elements.slice(0, -1),
    { ...last, children: [element('w:pPr', [...before, properties]), ...rest] },
  ]
}

interface Chapter {
  letter: PartLetter
  header?: string
  blocks: Block[]
}

/** What stands before the first part, then each part. */
function chaptersOf(blocks: Block[]): Chapter[] {
  const chapters: Chapter[] = [{ letter: 'A', blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'part')
      chapters.push({ letter: block.letter, header: `${block.label} ${block.title}`, blocks: [] })
    chapters.at(-1)?.blocks.push(block)
  }
  return chapters.filter(({ blocks: own }) => own.length > 0)
}
