import { prepareModel } from '../../../domain/scoring/prepare-model'
import { definedNames } from '../defined-names'
import type { CellName, Sheet, SheetCell } from '../sheet'
import { inputRows } from './input-rows'
import type { MatrixContext } from './matrix-context'
import { COLUMN, matrixLayout, ROW } from './matrix-layout'
import type { MatrixLot } from './matrix-lot'
import { pointsRows } from './points-rows'
import { precisionNotes } from './precision-notes'
import { resultRows } from './result-rows'
import { roundsOf } from './rounds-of'
import { tableRows } from './table-rows'
import { workingRows } from './working-rows'

const WIDTHS = [5, 30, 62, 11, 12, 14, 14]
const BID_WIDTH = 16

/**
 * One lot as a sheet that calculates: ranks and totals above, then what the bids give, the points, and how they come about.
 * @throws OutsideDomain where the model is outside the domain of one of its methods.
 */
export function matrixSheet(lot: MatrixLot, scoped: boolean): { sheet: Sheet; names: CellName[] } {
  const prepared = prepareModel(lot.model)
  const byHand = lot.bids.filter(({ excluded }) => excluded !== undefined).length
  const rounds = roundsOf(prepared, lot.result && lot.result.excluded.length - byHand)
  const layout = matrixLayout(prepared, lot.bids.length, rounds, lot.model.ties?.length ?? 0)
  const context: MatrixContext = { lot, prepared, layout }
  const inputs = inputRows(context)
  const sheet: Sheet = {
    name: lot.sheet,
    widths: [...WIDTHS, ...lot.bids.map(() => BID_WIDTH)],
    frozen: { rows: ROW.head, columns: COLUMN.title },
    cells: withSections(context, [
      ...headRows(context),
      ...inputs.cells,
      ...pointsRows(context),
      ...workingRows(context),
      ...resultRows(context),
      ...tableRows(context),
      ...ruleRows(context),
    ]),
    restrictions: inputs.restrictions,
  }
  return { sheet, names: namesOf(lot, scoped) }
}

/** A section's line runs over the whole width. */
function withSections({ lot }: MatrixContext, cells: SheetCell[]): SheetCell[] {
  const width = WIDTHS.length + lot.bids.length
  const lines = cells
    .filter(({ look }) => look === 'section')
    .flatMap(({ row }) =>
      Array.from(
        { length: width - 1 },
        (_, index): SheetCell => ({ row, column: index + 2, look: 'section' }),
      ),
    )
  return [...cells, ...lines]
}

function headRows(context: MatrixContext): SheetCell[] {
  const { lot, prepared } = context
  const { say } = lot.words
  const notes = precisionNotes(lot, prepared).join(' ')
  const head = (column: number, value: string): SheetCell => ({ row: ROW.head, column, look: 'head', value })
  const ordinal = prepared.model.aggregation === 'ordinal'
  return [
    { row: ROW.title, column: COLUMN.number, look: 'title', value: lot.title },
    { row: ROW.guidance, column: COLUMN.number, look: 'note', value: say('matrix.guidance') },
    ...(notes ? [{ row: ROW.notes, column: COLUMN.number, look: 'warning', value: notes } as const] : []),
    head(COLUMN.number, say('matrix.head.number')),
    head(COLUMN.title, say('matrix.head.criterion')),
    head(COLUMN.what, say('matrix.head.what')),
    head(COLUMN.most, say('matrix.head.most')),
    head(COLUMN.counts, say(ordinal ? 'matrix.head.surrogate' : 'matrix.head.counts')),
    head(COLUMN.lowest, say('matrix.head.lowest')),
    head(COLUMN.highest, say('matrix.head.highest')),
    ...lot.bids.map(({ title }, index) => head(COLUMN.firstBid + index, title)),
  ]
}

function ruleRows({ lot, layout }: MatrixContext): SheetCell[] {
  const row = layout.rulesHead
  return [
    { row, column: COLUMN.number, look: 'section', value: lot.words.say('matrix.rules') },
    ...lot.rules.map(
      (value, index): SheetCell => ({ row: row + 1 + index, column: COLUMN.what, look: 'text', value }),
    ),
  ]
}

/** `total_<bid>` and `rank_<bid>` (formats.md): of the workbook where it has one sheet, else of each sheet. */
function namesOf(lot: MatrixLot, scoped: boolean): CellName[] {
  return definedNames(lot.bids.map(({ id }) => id)).flatMap((ending, index) => {
    const cell = { sheet: lot.sheet, column: COLUMN.firstBid + index, scoped }
    return [
      { ...cell, name: `total_${ending}`, row: ROW.total },
      { ...cell, name: `rank_${ending}`, row: ROW.rank },
    ]
  })
}
