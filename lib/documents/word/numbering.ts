import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { PartLetter } from '../block'
import { NUMBER_COLUMN } from './page'

const LETTERS: PartLetter[] = ['A', 'B', 'C', 'D']

/** The list of a part: its heading, sections, groups and clauses count on in one list of four levels. */
export function partList(letter: PartLetter): string {
  return `part-${letter}`
}

export const ORDERED = 'ordered'
export const BULLETS = 'bullets'

/**
 * Word counts the numbers itself; each part begins at its own letter, also alone in a file.
 * `label` is how a part calls itself, "Part A", in the document's language.
 */
export function numbering(label: (letter: PartLetter) => string): INumberingOptions {
  const hanging = { left: NUMBER_COLUMN, hanging: NUMBER_COLUMN }
  const parts = LETTERS.map((letter, index) => ({
    reference: partList(letter),
    levels: [
      {
        level: 0,
        format: LevelFormat.UPPER_LETTER,
        text: label(letter).replace(letter, '%1'),
        start: index + 1,
        alignment: AlignmentType.START,
        suffix: LevelSuffix.SPACE,
        style: { paragraph: { indent: { left: 0, hanging: 0 } } },
      },
      ...['%1%2', '%1%2.%3', '%1%2.%3.%4'].map((text, depth) => ({
        level: depth + 1,
        format: LevelFormat.DECIMAL,
        text,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: hanging } },
      })),
    ],
  }))
  const item = { left: NUMBER_COLUMN + 397, hanging: 397 }
  return {
    config: [
      ...parts,
      {
        reference: ORDERED,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: item } },
          },
        ],
      },
      {
        reference: BULLETS,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '–',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: item } },
          },
        ],
      },
    ],
  }
}
