import type { Criterion } from '../../../domain/evaluation'
import { creditsHardware } from '../../../domain/scoring/credits-hardware'
import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'
import { numberLiteral } from '../number-literal'
import { rangeOf } from '../range-of'
import type { Restriction, SheetCell } from '../sheet'
import { bidColumns, type MatrixContext, NO, YES } from './matrix-context'
import { COLUMN } from './matrix-layout'
import type { MatrixBid } from './matrix-lot'

interface InputRow {
  row: number
  what: string
  look: 'input-number' | 'input-share' | 'input-text' | 'text'
  restriction?: (range: string) => Restriction
  value: (bid: MatrixBid) => string | number | undefined
}

/** The yellow cells: why a bid is excluded, and what each bid gives for each criterion. */
export function inputRows(context: MatrixContext): { cells: SheetCell[]; restrictions: Restriction[] } {
  const { layout, lot, prepared } = context
  const { say } = lot.words
  const columns = bidColumns(context)
  const cells: SheetCell[] = [
    { row: layout.inputsHead, column: COLUMN.number, look: 'section', value: say('matrix.inputs') },
    { row: layout.excluded, column: COLUMN.title, look: 'label', value: say('matrix.excluded') },
    { row: layout.excluded, column: COLUMN.what, look: 'text', value: say('matrix.excluded.what') },
    ...columns.map((column, index): SheetCell => {
      const value = lot.bids[index]?.excluded
      return { row: layout.excluded, column, look: 'input-text', value }
    }),
  ]
  const restrictions: Restriction[] = []
  prepared.criteria.forEach((one, index) => {
    const rows = rowsOf(context, one)
    const first = rows[0]?.row ?? 0
    cells.push(
      { row: first, column: COLUMN.number, look: 'text', value: index + 1 },
      { row: first, column: COLUMN.title, look: 'label', value: one.criterion.title },
    )
    for (const { row, what, look, value, restriction } of rows) {
      cells.push({ row, column: COLUMN.what, look: 'text', value: what })
      columns.forEach((column, at) => {
        const bid = lot.bids[at]
        cells.push({ row, column, look, value: bid && value(bid) })
      })
      const range = rangeOf(row, columns[0] ?? 0, row, columns.at(-1) ?? 0).replaceAll('$', '')
      if (restriction) restrictions.push(restriction(range))
    }
  })
  return { cells, restrictions }
}

function rowsOf(context: MatrixContext, one: PreparedCriterion): InputRow[] {
  const { layout, lot } = context
  const { say } = lot.words
  const { criterion, id } = one
  const row = layout.inputs.get(id) ?? 0
  const table = layout.tables.get(id)
  const codes = table ? rangeOf(table.first, COLUMN.title, table.last, COLUMN.title) : ''
  if (criterion.scoring.method === 'commitment') return offerRows(context, one.criterion, row, codes)
  if (criterion.scoring.method === 'levels') {
    const message = say('matrix.level.help')
    return [
      {
        row,
        what: message,
        look: 'input-text',
        restriction: (range) => ({ range, kind: 'list', cells: codes, message }),
        value: ({ values }) => textIn(values[id]),
      },
    ]
  }
  const message = helpOf(context, one)
  return [
    {
      row,
      what: message,
      look: 'input-number',
      restriction: (range) => ({ range, kind: 'number', message, ...boundsOf(one) }),
      value: ({ values }) => numberIn(textIn(values[id])),
    },
  ]
}

/** Share, months, class and hardware of an offer (scoring.md section 4). */
function offerRows({ lot }: MatrixContext, criterion: Criterion, row: number, codes: string): InputRow[] {
  const { say } = lot.words
  const offer = (bid: MatrixBid) => {
    const value = bid.values[criterion.id]
    return typeof value === 'object' ? value : undefined
  }
  const share = say('matrix.share.help')
  const months = say('matrix.months.help')
  const evidence = say('matrix.class.help')
  const hardware = say('matrix.hardware.help')
  return [
    {
      row,
      what: share,
      look: 'input-share',
      restriction: (range) => ({ range, kind: 'number', least: 0, most: 1, message: share }),
      value: (bid) => offer(bid) && numberIn(offer(bid)?.share ?? '0'),
    },
    {
      row: row + 1,
      what: months,
      look: 'input-number',
      restriction: (range) => ({ range, kind: 'number', least: 0, message: months }),
      value: (bid) => numberIn(offer(bid)?.months),
    },
    {
      row: row + 2,
      what: evidence,
      look: 'input-text',
      restriction: (range) => ({ range, kind: 'list', cells: codes, message: evidence }),
      value: (bid) => offer(bid)?.class,
    },
    creditsHardware(criterion)
      ? {
          row: row + 3,
          what: hardware,
          look: 'input-text',
          restriction: (range) => ({ range, kind: 'choice', words: [YES, NO], message: hardware }),
          value: (bid) => offer(bid) && (offer(bid)?.hardware ? YES : NO),
        }
      : // The row stays, so that an offer takes the same four rows everywhere; there is nothing to fill in.
        { row: row + 3, what: say('matrix.hardware.none'), look: 'text', value: () => undefined },
  ]
}

function textIn(value: MatrixBid['values'][string] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A decimal as the number that a spreadsheet keeps; what is lost is named in a note. */
function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

function helpOf({ lot }: MatrixContext, { criterion, method }: PreparedCriterion): string {
  const { say } = lot.words
  const unit = criterion.unit?.trim() ? ` (${criterion.unit.trim()})` : ''
  if (criterion.scoring.method === 'scale')
    return say('matrix.scale.help', { max: numberLiteral(criterion.scoring.max) })
  return method.relative || criterion.scoring.method === 'divisor'
    ? say('matrix.value.help.positive', { unit })
    : say('matrix.value.help', { unit })
}

function boundsOf({ criterion }: PreparedCriterion): { least?: number; above?: number; most?: number } {
  const { scoring } = criterion
  switch (scoring.method) {
    case 'scale':
      return { least: 0, most: Number(scoring.max) }
    case 'lowest-relative':
    case 'linear-from-lowest':
    case 'log':
    case 'inverse-square':
    case 'divisor':
      return { above: 0 }
    default:
      return {}
  }
}
