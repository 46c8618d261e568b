import { AlignmentType, type Document, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { PartLetter } from '../block'
import { NUMBER_COLUMN } from './page'
import type { WordLists } from './word-state'

const LETTERS: PartLetter[] = ['A', 'B', 'C', 'D']
const BULLETS = 'bullets'
const ORDERED = 'ordered'
const ITEM = { left: NUMBER_COLUMN + 397, hanging: 397 }
const HANGING = { left: NUMBER_COLUMN, hanging: NUMBER_COLUMN }

/**
 * The lists of a file. Word counts the numbers itself: heading, sections, groups and clauses of a part count on in one list
 * of four levels, and each part begins at its own letter, also alone in a file.
 * `label` is how a part calls itself, "Part A", in the document's language.
 */
export function numbering(label: (letter: PartLetter) => string): INumberingOptions {
  return {
    config: [
      ...LETTERS.map((letter, index) => ({
        reference: partList(letter),
        levels: [
          {
            ...level(0, LevelFormat.UPPER_LETTER, label(letter).replace(letter, '%1'), {
              left: 0,
              hanging: 0,
            }),
            start: index + 1,
            suffix: LevelSuffix.SPACE,
          },
          ...['%1%2', '%1%2.%3', '%1%2.%3.%4'].map((text, depth) =>
            level(depth + 1, LevelFormat.DECIMAL, text, HANGING),
          ),
        ],
      })),
      { reference: BULLETS, levels: [level(0, LevelFormat.BULLET, '–', ITEM)] },
      { reference: ORDERED, levels: [level(0, LevelFormat.DECIMAL, '%1.', ITEM)] },
    ],
  }
}

/** The ids by which our own text names the lists; the library gives them. */
export function listsOf({ Numbering }: Document): WordLists {
  const idOf = (reference: string, instance = 0): number => {
    Numbering.createConcreteNumberingInstance(reference, instance)
    const made = Numbering.ConcreteNumbering.find(
      (one) => one.reference === reference && one.instance === instance,
    )
    if (!made) throw new Error(`there is no list "${reference}"`)
    return made.numId
  }
  let ordered = 0
  return {
    parts: { A: idOf(partList('A')), B: idOf(partList('B')), C: idOf(partList('C')), D: idOf(partList('D')) },
    bullets: idOf(BULLETS),
    nextOrdered: () => {
      ordered += 1
      return idOf(ORDERED, ordered)
    },
  }
}

function partList(letter: PartLetter): string {
  return `part-${letter}`
}

function level(
  depth: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  indent: { left: number; hanging: number },
) {
  return { level: depth, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }
}
