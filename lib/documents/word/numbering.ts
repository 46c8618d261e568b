import type { PartLetter } from '../block'
import { NAMESPACES } from './namespaces'
import { NUMBER_COLUMN } from './page'
import { escaped } from './write-xml'

/** The list of a part: its heading, sections, groups and clauses count on in one list of four levels. */
export const PART_LIST: Record<PartLetter, number> = { A: 1, B: 2, C: 3, D: 4 }
export const BULLET_LIST = 5
/** The first ordered list has the id after this one; each list its own. */
export const ORDERED_LISTS = 5

const ORDERED_ABSTRACT = 6
const ITEM = NUMBER_COLUMN + 397

/**
 * `word/numbering.xml`. Word counts the numbers itself; each part begins at its own letter, also alone in a file.
 * `label` is how a part calls itself, "Part A", in the document's language.
 */
export function numberingXml(label: (letter: PartLetter) => string, orderedLists: number): string {
  const letters: PartLetter[] = ['A', 'B', 'C', 'D']
  const parts = letters.map((letter) =>
    abstract(PART_LIST[letter], [
      level(0, {
        format: 'upperLetter',
        text: label(letter).replace(letter, '%1'),
        start: PART_LIST[letter],
        left: 0,
        hanging: 0,
        suffix: 'space',
      }),
      ...['%1%2', '%1%2.%3', '%1%2.%3.%4'].map((text, depth) =>
        level(depth + 1, { format: 'decimal', text, left: NUMBER_COLUMN, hanging: NUMBER_COLUMN }),
      ),
    ]),
  )
  const item = { left: ITEM, hanging: 397 }
  const ordered = Array.from({ length: orderedLists }, (_, index) =>
    number(ORDERED_LISTS + 1 + index, ORDERED_ABSTRACT),
  )
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering ${NAMESPACES}>`,
    ...parts,
    abstract(BULLET_LIST, [level(0, { format: 'bullet', text: '–', ...item })]),
    abstract(ORDERED_ABSTRACT, [level(0, { format: 'decimal', text: '%1.', ...item })]),
    ...[...Object.values(PART_LIST), BULLET_LIST].map((id) => number(id, id, false)),
    ...ordered,
    '</w:numbering>',
  ].join('')
}

interface Level {
  format: string
  text: string
  start?: number
  left: number
  hanging: number
  suffix?: string
}

function level(depth: number, { format, text, start = 1, left, hanging, suffix }: Level): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${suffix ? `<w:suff w:val="${suffix}"/>` : ''}<w:lvlText w:val="${escaped(text)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`
}

function abstract(id: number, levels: string[]): string {
  const type = levels.length > 1 ? 'multilevel' : 'singleLevel'
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="${type}"/>${levels.join('')}</w:abstractNum>`
}

/** Each ordered list counts from one again. */
function number(id: number, abstractId: number, restarts = true): string {
  const again = restarts ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${again}</w:num>`
}
