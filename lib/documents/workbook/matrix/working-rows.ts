import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import { cellAt } from '../cell-at'
import { numberLiteral } from '../number-literal'
import type { SheetCell } from '../sheet'
import { acceptedFormula } from './accepted-formula'
import { insideFormula } from './inside-formula'
import { bidRange, type MatrixContext, pointsCells } from './matrix-context'
import { COLUMN, type Round } from './matrix-layout'
import { mostQuality } from './most-quality'
import { perBid } from './per-bid'
import { placesOf } from './places-of'
import { roundRow } from './points-rows'
import { qualitySum } from './quality-sum'
import { titled } from './titled'

/** Who is scored: values that can be, thresholds round by round, and whether they have settled (scoring.md section 1). */
export function workingRows(context: MatrixContext): SheetCell[] {
  const { layout, lot, prepared } = context
  const { say } = lot.words
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
      ...titled(context, round.below, 'matrix.below'),
      ...perBid(context, round.below, (column) =>
        below(round, column, metFormulas(context, relative, round, column)),
      ),
      ...titled(context, round.belowTotal, 'matrix.below.total'),
      ...perBid(context, round.belowTotal, (column) => belowTotal(context, round, column)),
    ]),
    ...titled(context, layout.admitted, 'matrix.admitted'),
    ...perBid(context, layout.admitted, (column) => afterRound(context, layout.rounds.at(-1), column)),
    ...titled(context, layout.settled, 'matrix.settled'),
    { row: layout.settled, column: COLUMN.firstBid, look: 'result', formula: settled(context) },
  ]
}

const flag = (condition: string) => `IF(${condition},1,0)`

/** Round 1: complete, and nothing that needs no other bid excludes it; then whoever the round before left. */
function admittedFormula(context: MatrixContext, column: number, index: number): string {
  const { layout, prepared } = context
  if (index > 0) return afterRound(context, layout.rounds[index - 1], column)
  const independent = prepared.criteria.filter(({ method }) => !method.relative)
  const inside = independent.flatMap(
    (one) => insideFormula(one, cellAt(layout.inputs.get(one.id) ?? 0, column)) ?? [],
  )
  const met = [...inside, ...metFormulas(context, independent, undefined, column)]
  return `IF(${cellAt(layout.complete, column)}=1,${met.length > 0 ? met.join('*') : '1'},0)`
}

/** Thresholds count unrounded points; ROUND only takes off the noise of the arithmetic. */
function metFormulas(
  { layout }: MatrixContext,
  criteria: PreparedCriterion[],
  round: Round | undefined,
  column: number,
): string[] {
  return criteria.flatMap(({ id, criterion, threshold, input }) => {
    if (threshold === undefined) return []
    const points = cellAt(round?.points.get(id) ?? layout.points.get(id) ?? 0, column)
    return [
      `(ROUND(${points},${placesOf(input.weight)})>=${numberLiteral(criterion.threshold ?? '0')})`,
    ]
  })
}

function below(round: Round, column: number, met: string[]): string {
  return met.length > 0 ? `IF(${cellAt(round.admitted, column)}=1,1-${met.join('*')},0)` : '0'
}

/** The total threshold counts the points, before a price divides them; only in a round without other exclusions. */
function belowTotal(context: MatrixContext, round: Round, column: number): string {
  const { prepared } = context
  const { totalThreshold } = prepared.model
  if (totalThreshold === undefined) return '0'
  const least = numberLiteral(totalThreshold)
  const sum = qualitySum(context, round, column)
  const places = placesOf(mostQuality(prepared.criteria))
  const nobodyElse = `SUM(${bidRange(context, round.below)})=0`
  return `IF(AND(${cellAt(round.admitted, column)}=1,${nobodyElse}),IF(ROUND(${sum},${places})<${least},1,0),0)`
}

function afterRound({ layout }: MatrixContext, round: Round | undefined, column: number): string {
  if (!round) return cellAt(layout.complete, column)
  const [admitted, fell, fellTotal] = [round.admitted, round.below, round.belowTotal].map((row) =>
    cellAt(row, column),
  )
  return `${admitted}*(1-${fell})*(1-${fellTotal})`
}

/** 1 where the last round excluded nobody, or where nobody's points depend on who is admitted. */
function settled(context: MatrixContext): string {
  const { layout, prepared } = context
  const last = layout.rounds.at(-1)
  if (!last || !prepared.criteria.some(({ method }) => method.relative)) return '1'
  const fell = [last.below, last.belowTotal].map((row) => `SUM(${bidRange(context, row)})`)
  return flag(`${fell.join('+')}=0`)
}
