import { totalRule } from '../../../domain/scoring/total'
import { cellAt } from '../cell-at'
import { numberLiteral } from '../number-literal'
import { rangeOf } from '../range-of'
import type { SheetCell } from '../sheet'
import { bidColumns, bidRange, type MatrixContext } from './matrix-context'
import { COLUMN, ROW } from './matrix-layout'
import { numberOfExact } from './number-of-exact'
import { perBid } from './per-bid'
import { COMPARED_DIGITS } from './places-of'
import { qualitySum } from './quality-sum'
import { roundingOf } from './rounding-of'
import { tieOrders } from './tie-orders'
import { titled } from './titled'

/** Rank, published total and state of each bid, above; and the rows that they are compared by, below. */
export function resultRows(context: MatrixContext): SheetCell[] {
  const { layout, lot, prepared } = context
  const { say } = lot.words
  const { at, decimals, mode } = roundingOf(prepared.model)
  const admitted = (column: number) => cellAt(layout.admitted, column)
  const raw = (column: number) => cellAt(layout.unrounded, column)
  const digits = cellAt(layout.digits, COLUMN.firstBid, 'both')
  const ifAdmitted = (column: number, formula: string) => `IF(${admitted(column)}=1,${formula},"")`
  const ranked = (index: number) => lot.result?.ranking.find(({ bid }) => bid === lot.bids[index]?.id)
  const ties = tieOrders(context)
  return [
    ...headed(ROW.rank, say('matrix.rank')),
    ...bidColumns(context).map(
      (column, index): SheetCell => ({
        row: ROW.rank,
        column,
        look: 'total',
        formula: `IF(AND(${admitted(column)}=1,${cellAt(layout.settled, COLUMN.firstBid, 'both')}=1),${rankFormula(context, column)},"")`,
        ...cachedAs(ranked(index)?.rank),
      }),
    ),
    ...headed(ROW.total, say('matrix.total')),
    ...bidColumns(context).map(
      (column, index): SheetCell => ({
        row: ROW.total,
        column,
        look: 'total',
        decimals,
        formula: ifAdmitted(column, rounded(raw(column), digits, decimals, mode)),
        ...cachedAs(numberOrNone(ranked(index)?.total)),
      }),
    ),
    ...headed(ROW.status, say('matrix.status')),
    ...perBid(context, ROW.status, (column) => statusFormula(context, column)).map((cell) => ({
      ...cell,
      lines: 4,
    })),
    ...headed(layout.unrounded, say('matrix.unrounded')),
    ...bidColumns(context).map((column, index): SheetCell => {
      const exact = ranked(index)?.exact
      return {
        row: layout.unrounded,
        column,
        look: 'result',
        formula: ifAdmitted(column, totalFormula(context, column)),
        ...cachedAs(exact === undefined ? undefined : numberOfExact(exact)),
      }
    }),
    ...titled(context, layout.digits, 'matrix.digits'),
    { row: layout.digits, column: COLUMN.firstBid, look: 'result', formula: digitsFormula(context) },
    ...titled(context, layout.key, 'matrix.key'),
    ...perBid(context, layout.key, (column) =>
      ifAdmitted(column, at === 'total' ? cellAt(ROW.total, column) : `ROUND(${raw(column)},${digits})`),
    ),
    ...ties.flatMap(({ title, formula }, index) => {
      const row = layout.ties[index] ?? 0
      return [
        { row, column: COLUMN.title, look: 'text', value: say('matrix.tie', { rule: title }) } as const,
        ...perBid(context, row, (column) => ifAdmitted(column, formula(column))),
      ]
    }),
  ]
}

function headed(row: number, title: string): SheetCell[] {
  return [{ row, column: COLUMN.title, look: 'label', value: title }]
}

function cachedAs(value: number | undefined): { cached?: number } {
  return value === undefined ? {} : { cached: value }
}

function numberOrNone(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

/** The total before it is rounded (formats.md, "aggregation"). */
function totalFormula(context: MatrixContext, column: number): string {
  const { layout, prepared } = context
  const quality = qualitySum(context, undefined, column)
  const price = prepared.criteria.find(({ isPrice }) => isPrice)
  const paid = price && cellAt(layout.points.get(price.id) ?? 0, column)
  if (prepared.model.aggregation === 'award-on-value') return `${paid}-(${quality})`
  if (prepared.model.aggregation === 'quality-per-price')
    return `${numberLiteral(prepared.model.scale ?? '1')}*(${quality})/${paid}`
  return quality
}

/** Rounds to what can be compared first: a total of exactly …5 must not fall below it through noise. */
function rounded(raw: string, digits: string, decimals: number, mode: 'half-up' | 'down'): string {
  const steady = `ROUND(${raw},${digits})`
  if (mode === 'half-up') return `ROUND(${steady},${decimals})`
  return `ROUNDDOWN(${steady}+SIGN(${steady})*10^(-${digits}-1),${decimals})`
}

/** 13 significant digits of the largest figure that enters the totals. */
function digitsFormula(context: MatrixContext): string {
  const { layout, prepared } = context
  const totals = bidRange(context, layout.unrounded)
  const points = rangeOf(
    layout.firstPoints,
    COLUMN.firstBid,
    layout.lastPoints,
    COLUMN.firstBid + layout.bids - 1,
  )
  const entering = prepared.model.aggregation === 'quality-per-price' ? [totals] : [totals, points]
  const sizes = entering.flatMap((range) => [`MAX(${range})`, `-MIN(${range})`])
  return `MAX(-18,MIN(18,${COMPARED_DIGITS - 1}-INT(LOG10(MAX(1E-9,${sizes.join(',')})))))`
}

/** 1 + the admitted bids that are better: by the total, then by each published tie rule in its order. */
function rankFormula(context: MatrixContext, column: number): string {
  const { layout, prepared } = context
  const better = totalRule(prepared.model.aggregation).best === 'highest' ? '>' : '<'
  const orders = [
    { row: layout.key, better },
    ...tieOrders(context).map((_, index) => ({ row: layout.ties[index] ?? 0, better: '>' })),
  ]
  const ahead = orders.map(({ row, better }, index) => {
    const equal = orders
      .slice(0, index)
      .map((before) => `(${bidRange(context, before.row)}=${cellAt(before.row, column)})*`)
    return `${equal.join('')}(${bidRange(context, row)}${better}${cellAt(row, column)})`
  })
  return `1+SUMPRODUCT(${bidRange(context, layout.admitted)}*(${ahead.join('+')}))`
}

function statusFormula({ layout, lot }: MatrixContext, column: number): string {
  const { say } = lot.words
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const nothing = `COUNTA(${cellAt(layout.excluded + 1, column)}:${cellAt(layout.lastInput, column)})=0`
  const incomplete = `IF(${nothing},"",${quoted(say('matrix.status.incomplete'))})`
  const below = `IF(${cellAt(layout.admitted, column)}=1,"",${quoted(say('matrix.status.below'))})`
  const unsettled = `IF(${cellAt(layout.settled, COLUMN.firstBid, 'both')}=0,${quoted(say('matrix.status.unsettled'))},${below})`
  return `IF(TRIM(${cellAt(layout.excluded, column)})<>"",${quoted(say('matrix.status.excluded'))},IF(${cellAt(layout.complete, column)}=0,${incomplete},${unsettled}))`
}
