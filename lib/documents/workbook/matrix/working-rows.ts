import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import { cellAt } from '../cell-at'
import { numberLiteral } from '../number-literal'
import type { SheetCell } from '../sheet'
import { acceptedFormula } from './accepted-formula'
import { insideFormula } from './inside-formula'
import { type MatrixContext, pointsCells } from './matrix-context'
import { COLUMN, type Round } from './matrix-layout'
import { perBid } from './per-bid'
import { placesOf } from './places-of'
import { roundRow } from './points-rows'
import { stepsOf } from './steps-of'
import { fallen, stillIn } from './still-in'
import { titled } from './titled'
import { totalRows } from './total-rows'

/** Who is scored: values that can be, thresholds round by round, and whether they have settled (scoring.md section 1). */
export function workingRows(context: MatrixContext): SheetCell[] {
  const { layout, lot, prepared } = context
  const { say } = lot.words
  const steps = stepsOf(prepared)
  const relative = prepared.criteria.filter(({ method }) => method.relative)
  return [
    { row: layout.workingHead, column: COLUMN.number, look: 'section', value: say('matrix.working') },
    ...prepared.criteria.flatMap((one) => {
      const row = layout.accepted.get(one.id) ?? 0
      return [
        ...titled(context, row, 'matrix.accepted', { title: one.criterion.title }),
        ...perBid(context, row, (column) =>
          flag(acceptedFormula(one, pointsCells(context, one, column, undefined))),
        ),
      ]
    }),
    ...titled(context, layout.complete, 'matrix.complete'),
    ...perBid(context, layout.complete, (column) => {
      const rows = [...layout.accepted.values()]
      const accepted = `SUM(${cellAt(rows[0] ?? 0, column)}:${cellAt(rows.at(-1) ?? 0, column)})`
      return flag(`AND(TRIM(${cellAt(layout.excluded, column)})="",${accepted}=${rows.length})`)
    }),
    ...layout.rounds.flatMap((round, index) => [
      ...titled(context, round.admitted, 'matrix.round', { round: String(index + 1) }),
      ...perBid(context, round.admitted, (column) => admittedFormula(context, column, index)),
      ...(index === layout.rounds.length - 1
        ? []
        : relative.flatMap((one) => [
            ...titled(context, round.points.get(one.id) ?? 0, 'matrix.round.points', {
              title: one.criterion.title,
            }),
            ...roundRow(context, one, round),
          ])),
      ...steps.again.flatMap((step, place) => {
        const row = round.below[place] ?? 0
        const title = step.map(({ criterion }) => criterion.title).join('; ')
        return [
          ...titled(context, row, 'matrix.below', { title }),
          ...perBid(
            context,
            row,
            (column) =>
              `IF(${stillIn(context, round, place, column)},1-${metAll(context, step, round, column)},0)`,
          ),
        ]
      }),
      ...totalRows(context, round),
    ]),
    ...titled(context, layout.admitted, 'matrix.admitted'),
    ...perBid(context, layout.admitted, (column) => afterRound(context, layout.rounds.at(-1), column)),
    ...titled(context, layout.settled, 'matrix.settled'),
    { row: layout.settled, column: COLUMN.firstBid, look: 'result', formula: settled(context) },
  ]
}

const flag = (condition: string) => `IF(${condition},1,0)`

/** Round 1: complete, and excluded by nothing that comes before the relative formulas; then whoever the round before left. */
function admittedFormula(context: MatrixContext, column: number, index: number): string {
  const { layout, prepared } = context
  if (index > 0) return afterRound(context, layout.rounds[index - 1], column)
  const met = metAll(context, stepsOf(prepared).once, undefined, column)
  return `IF(${cellAt(layout.complete, column)}=1,${met},0)`
}

/**
 * 1 where all thresholds of these criteria are met and no value lies outside its anchors. Thresholds count unrounded points;
 * ROUND only takes off the noise of the arithmetic.
 */
function metAll(
  { layout }: MatrixContext,
  criteria: PreparedCriterion[],
  round: Round | undefined,
  column: number,
): string {
  const met = criteria.flatMap((one) => {
    const { id, criterion, threshold, input } = one
    const inside = insideFormula(one, cellAt(layout.inputs.get(id) ?? 0, column)) ?? []
    if (threshold === undefined) return inside
    const points = cellAt(round?.points.get(id) ?? layout.points.get(id) ?? 0, column)
    const least = numberLiteral(criterion.threshold ?? '0')
    return [inside, `(ROUND(${points},${placesOf(input.weight)})>=${least})`].flat()
  })
  return ['1', ...met].join('*')
}

function afterRound({ layout }: MatrixContext, round: Round | undefined, column: number): string {
  if (!round) return cellAt(layout.complete, column)
  const fell = `${cellAt(round.below[0] ?? 0, column)}:${cellAt(round.below.at(-1) ?? 0, column)}`
  return `${cellAt(round.admitted, column)}*(1-SUM(${fell}))`
}

/** 1 where the last round excluded nobody, or where nobody's points depend on who is admitted. */
function settled(context: MatrixContext): string {
  const { layout, prepared } = context
  const last = layout.rounds.at(-1)
  if (!last || !prepared.criteria.some(({ method }) => method.relative)) return '1'
  return flag(`SUM(${fallen(context, last, last.below.length - 1)})=0`)
}
