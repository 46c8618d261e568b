import { Document, type FileChild, type ISectionOptions, Packer, SectionType } from 'docx'
import type { Block, PartLetter } from '../block'
import type { PageFrame } from '../outline/page-frame'
import { bookmarkName } from './bookmark-name'
import { contentsOf } from './contents-of'
import { coreProperties } from './core-properties'
import { headerAndFooter } from './header-and-footer'
import { numbering } from './numbering'
import { PAGE } from './page'
import { styles } from './styles'
import { wordBlock } from './word-block'
import type { WordState } from './word-state'

/**
 * The blocks as a Word file: a section for the cover, and one for each part with its own header. `render` decides how a block
 * looks where that is not as usual.
 */
export async function writeWord(
  blocks: Block[],
  frame: PageFrame,
  render: (...given: Parameters<typeof wordBlock>) => readonly FileChild[] = wordBlock,
): Promise<Uint8Array> {
  const labels = new Map(
    blocks.flatMap((block) => (block.kind === 'part' ? [[block.letter, block.label]] : [])),
  )
  const anchors = new Map(
    blocks.flatMap((block) =>
      block.kind === 'heading' || block.kind === 'clause' ? [[block.number, bookmarkName(block.id)]] : [],
    ),
  )
  const contents = contentsOf(blocks)
  let lists = 0
  const nextList = () => {
    lists += 1
    return lists
  }
  const sections = chaptersOf(blocks).map(({ letter, header, blocks: own }, index): ISectionOptions => {
    const state: WordState = { frame, part: letter, anchors, contents, nextList }
    return {
      properties: {
        type: index === 0 ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
        page: {
          size: { width: PAGE.width, height: PAGE.height },
          margin: { left: PAGE.side, right: PAGE.side, top: PAGE.top, bottom: PAGE.bottom },
        },
      },
      ...headerAndFooter(frame, header),
      children: own.flatMap((block, place) =>
        render(state, block, { previous: own[place - 1]?.kind, next: own[place + 1]?.kind }),
      ),
    }
  })
  const document = new Document({
    title: '',
    styles: styles(frame.language),
    numbering: numbering((letter) => labels.get(letter) ?? letter),
    customProperties: [{ name: 'Fingerprint', value: frame.fingerprint }],
    sections,
  })
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(frame) },
  ])
  return new Uint8Array(bytes)
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
