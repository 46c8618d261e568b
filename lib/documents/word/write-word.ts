import type { Block, PartLetter } from '../block'
import type { PageFrame } from '../outline/page-frame'
import { bookmarkName } from './bookmark-name'
import { contentsOf } from './contents-of'
import { coreProperties, customProperties } from './core-properties'
import { framesOf } from './frames-of'
import type { Letterhead } from './letterhead'
import { NAMESPACES } from './namespaces'
import { numberingXml, ORDERED_LISTS } from './numbering'
import { sectionProperties } from './section-properties'
import { settingsXml } from './settings'
import { stylesXml } from './styles'
import { wordBlock } from './word-block'
import { type PackagePart, wordPackage } from './word-package'
import type { WordState } from './word-state'
import { writeXml } from './write-xml'
import { element, type XmlElement } from './xml-element'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface WordOptions {
  /** How a block looks where that is not as usual. */
  render?: (...given: Parameters<typeof wordBlock>) => XmlElement[]
  /** The page of each line of the contents, where a rendering told them. */
  pages?: readonly number[] | undefined
  /** The city's own look. */
  letterhead?: Letterhead | undefined
}

/** The blocks as a Word file: a section for the cover, and one for each part with its own header. */
export function writeWord(
  blocks: Block[],
  frame: PageFrame,
  { render = wordBlock, pages, letterhead }: WordOptions = {},
): Uint8Array {
  const labels = new Map(
    blocks.flatMap((block) => (block.kind === 'part' ? [[block.letter, block.label]] : [])),
  )
  let lists = 0
  let ids = 0
  const state: Omit<WordState, 'part'> = {
    frame,
    anchors: new Map(
      blocks.flatMap((block) =>
        block.kind === 'heading' || block.kind === 'clause' ? [[block.number, bookmarkName(block.id)]] : [],
      ),
    ),
    contents: contentsOf(blocks, pages),
    nextList: () => {
      lists += 1
      return ORDERED_LISTS + lists
    },
    nextId: () => {
      ids += 1
      return ids
    },
  }
  const chapters = chaptersOf(blocks)
  const parts: PackagePart[] = []
  const body = chapters.map(({ letter, header, blocks: own }, index) => {
    const frames = framesOf(frame, header, index, letterhead)
    parts.push(...frames)
    const elements = own.flatMap((block, place) =>
      render({ ...state, part: letter }, block, {
        previous: own[place - 1]?.kind,
        next: own[place + 1]?.kind,
      }),
    )
    const properties = sectionProperties(frames)
    if (index === chapters.length - 1) return [...elements, properties].map(writeXml).join('')
    return endingIn(elements, properties).map(writeXml).join('')
  })
  return wordPackage(
    `${HEAD}<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`,
    [
      { path: 'styles.xml', kind: 'styles', id: 'rIdStyles', xml: stylesXml(frame.language, letterhead) },
      {
        path: 'numbering.xml',
        kind: 'numbering',
        id: 'rIdNumbering',
        xml: numberingXml((letter) => labels.get(letter) ?? letter, lists),
      },
      { path: 'settings.xml', kind: 'settings', id: 'rIdSettings', xml: settingsXml(frame.language) },
      ...parts,
    ],
    { core: coreProperties(frame), custom: customProperties(frame) },
    letterhead?.pictures ?? [],
  )
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
