import Fraction from 'fraction.js'
import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import type { SheetCell } from '../sheet'
import type { MatrixContext } from './matrix-context'
import { COLUMN } from './matrix-layout'

interface Line {
  code: string | number
  words: string
  value: number
}

const NAMED_CLASSES = ['certified', 'commitment', 'declaration'] as const

/** The scales, value functions and classes of evidence that the formulas look up, with the guidance that goes with them. */
export function tableRows(context: MatrixContext): SheetCell[] {
  const { layout, lot, prepared } = context
  const { say } = lot.words
  return [
    { row: layout.tablesHead, column: COLUMN.number, look: 'section', value: say('matrix.tables') },
    ...prepared.criteria.flatMap((one): SheetCell[] => {
      const table = layout.tables.get(one.id)
      if (!table) return []
      return [
        { row: table.head, column: COLUMN.title, look: 'head', value: one.criterion.title },
        { row: table.head, column: COLUMN.what, look: 'head', value: one.criterion.description ?? '' },
        { row: table.head, column: COLUMN.most, look: 'head', value: say('matrix.tables.value') },
        ...linesOf(context, one).flatMap(({ code, words, value }, index): SheetCell[] => {
          const row = table.first + index
          return [
            { row, column: COLUMN.title, look: typeof code === 'number' ? 'number' : 'text', value: code },
            { row, column: COLUMN.what, look: 'text', value: words },
            { row, column: COLUMN.most, look: 'number', value },
          ]
        }),
      ]
    }),
  ]
}

function linesOf({ lot }: MatrixContext, { criterion }: PreparedCriterion): Line[] {
  const { scoring } = criterion
  if (scoring.method === 'levels')
    return (criterion.levels ?? []).map(({ code, value, label, descriptor, evidence }) => ({
      code,
      words: [label, descriptor, evidence].filter((text) => text?.trim()).join('. '),
      value: Number(value),
    }))
  if (scoring.method === 'value-function')
    return [...scoring.anchors]
      .sort((a, b) => new Fraction(a.x).compare(b.x))
      .map(({ x, v }) => ({ code: Number(x), words: '', value: Number(v) }))
  if (scoring.method !== 'commitment') return []
  return Object.entries(scoring.classes).map(([code, value]) => {
    const named = NAMED_CLASSES.find((one) => one === code)
    return { code, words: named ? lot.words.annex(`B.class.${named}`) : '', value: Number(value) }
  })
}
