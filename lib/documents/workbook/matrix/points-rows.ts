import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import { scoringInWords } from '../../outline/scoring-in-words'
import { cellAt } from '../cell-at'
import { numberLiteral } from '../number-literal'
import type { SheetCell } from '../sheet'
import { bidColumns, bidRange, type MatrixContext, pointsCells } from './matrix-context'
import { COLUMN, type Round } from './matrix-layout'
import { numberOfExact } from './number-of-exact'
import { pointsFormula } from './points-formula'

/** The points of each bid under each criterion, unrounded, with weight and what one point counts in the total. */
export function pointsRows(context: MatrixContext): SheetCell[] {
  const { layout, lot, prepared } = context
  const { words } = lot
  const last = layout.rounds.at(-1)
  return [
    { row: layout.pointsHead, column: COLUMN.number, look: 'section', value: words.say('matrix.points') },
    ...prepared.criteria.flatMap((one, index): SheetCell[] => {
      const row = layout.points.get(one.id) ?? 0
      const most = one.criterion.weight ?? '100'
      return [
        { row, column: COLUMN.number, look: 'text', value: index + 1 },
        { row, column: COLUMN.title, look: 'label', value: one.criterion.title },
        { row, column: COLUMN.what, look: 'text', value: inWords(context, one, most) },
        one.isPrice
          ? { row, column: COLUMN.most, look: 'text', value: '–' }
          : { row, column: COLUMN.most, look: 'number', value: Number(most) },
        factorCell(context, one, row),
        ...(last ? roundRow(context, one, last) : []),
      ]
    }),
  ]
}

/** The points of one criterion in one round; a relative formula looks at the bids that the round still admits. */
export function roundRow(context: MatrixContext, one: PreparedCriterion, round: Round): SheetCell[] {
  const { layout, lot } = context
  const row = round.points.get(one.id) ?? 0
  const isLast = round === layout.rounds.at(-1)
  return [
    ...(one.method.relative ? fieldCells(context, one, round, row) : []),
    ...bidColumns(context).map((column, index): SheetCell => {
      const scored = one.method.relative
        ? `${cellAt(round.admitted, column)}=1`
        : `AND(${cellAt(layout.accepted.get(one.id) ?? 0, column)}=1,TRIM(${cellAt(layout.excluded, column)})="")`
      const exact = isLast && lot.result?.points[lot.bids[index]?.id ?? '']?.[one.id]?.exact
      return {
        row,
        column,
        look: 'result',
        formula: `IF(${scored},${pointsFormula(one, pointsCells(context, one, column, round))},"")`,
        ...(exact ? { cached: numberOfExact(exact) } : {}),
      }
    }),
  ]
}

/** The lowest and the highest value of the bids that are still admitted. */
function fieldCells(context: MatrixContext, one: PreparedCriterion, round: Round, row: number): SheetCell[] {
  const admitted = bidRange(context, round.admitted)
  const values = bidRange(context, context.layout.inputs.get(one.id) ?? 0)
  const cell = (column: number, function_: 'MIN' | 'MAX'): SheetCell => ({
    row,
    column,
    look: 'result',
    formula: `${function_}(IF(${admitted}=1,${values}))`,
    array: true,
  })
  return [cell(COLUMN.lowest, 'MIN'), cell(COLUMN.highest, 'MAX')]
}

function inWords({ lot }: MatrixContext, { criterion, threshold }: PreparedCriterion, most: string): string {
  const formula = scoringInWords({ say: lot.words.annex }, criterion, numberLiteral(most))
  if (threshold === undefined) return formula
  const least = lot.words.annex('B.criterion.threshold.value', {
    threshold: numberLiteral(criterion.threshold ?? '0'),
  })
  return `${formula} ${least}`
}

/** What one point counts in the total: 1, a surrogate weight, or the money of one point. */
function factorCell({ prepared }: MatrixContext, one: PreparedCriterion, row: number): SheetCell {
  const cell = { row, column: COLUMN.counts }
  if (one.isPrice) return { ...cell, look: 'text', value: '–' }
  if (prepared.model.aggregation === 'award-on-value')
    return { ...cell, look: 'number', formula: `${numberLiteral(one.criterion.maximumValue ?? '0')}/100` }
  return one.factor.equals(1)
    ? { ...cell, look: 'number', value: 1 }
    : { ...cell, look: 'number', formula: one.factor.toFraction() }
}
