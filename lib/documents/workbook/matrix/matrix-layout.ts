import type { PreparedCriterion, PreparedModel } from '../../../domain/scoring/prepare-model'
import { stepsOf } from './steps-of'

/** Columns of a scoring matrix, counted from 1; the bids follow. */
export const COLUMN = { number: 1, title: 2, what: 3, most: 4, counts: 5, lowest: 6, highest: 7, firstBid: 8 }

/** Rows above the first frozen line. */
export const ROW = { title: 1, guidance: 2, notes: 3, head: 4, rank: 5, total: 6, status: 7 }

/** One pass of the thresholds over the bids that are still admitted. */
export interface Round {
  admitted: number
  /** Row of the points by criterion: of the last round those of the matrix itself. */
  points: ReadonlyMap<string, number>
  /** Who goes first under a total threshold where points hang on who else is admitted; a row each. */
  least?: { total: number; hopeless: number }
  /** A row for each step that can exclude, then one for the total threshold. */
  below: number[]
}

/** Where everything stands in one sheet; formulas are written from it. */
export interface MatrixLayout {
  bids: number
  inputsHead: number
  excluded: number
  inputs: ReadonlyMap<string, number>
  lastInput: number
  pointsHead: number
  points: ReadonlyMap<string, number>
  firstPoints: number
  lastPoints: number
  unrounded: number
  workingHead: number
  accepted: ReadonlyMap<string, number>
  complete: number
  rounds: Round[]
  admitted: number
  settled: number
  digits: number
  key: number
  ties: number[]
  tablesHead: number
  /** First and last row of the table that a criterion looks up. */
  tables: ReadonlyMap<string, { head: number; first: number; last: number }>
  rulesHead: number
}

/** An offer is filled in on four rows: share, months, class and hardware. */
export const OFFER_ROWS = 4

/** How many lines of a table the criterion looks up. */
function tableLength({ criterion }: PreparedCriterion): number {
  const { scoring } = criterion
  if (scoring.method === 'levels') return criterion.levels?.length ?? 0
  if (scoring.method === 'value-function') return scoring.anchors.length
  return scoring.method === 'commitment' ? Object.keys(scoring.classes).length : 0
}

/** Gives every part of the sheet its row, from the top down. */
export function matrixLayout(
  prepared: PreparedModel,
  bids: number,
  rounds: number,
  ties: number,
): MatrixLayout {
  const { criteria } = prepared
  let next = ROW.status + 1
  const row = () => next++
  const rows = (ids: PreparedCriterion[], height: (one: PreparedCriterion) => number = () => 1) =>
    new Map(
      ids.map((one) => {
        const first = next
        next += height(one)
        return [one.id, first] as const
      }),
    )
  const relative = criteria.filter(({ method }) => method.relative)
  const steps = stepsOf(prepared).again.length
  const inOrder = prepared.totalThreshold !== undefined && relative.length > 0
  const inputsHead = row()
  const excluded = row()
  const inputs = rows(criteria, (one) => (one.criterion.scoring.method === 'commitment' ? OFFER_ROWS : 1))
  const lastInput = next - 1
  const pointsHead = row()
  const firstPoints = next
  const points = rows(criteria)
  const lastPoints = next - 1
  const unrounded = row()
  const workingHead = row()
  const accepted = rows(criteria)
  const complete = row()
  const passes = Array.from({ length: rounds }, (_, index): Round => {
    const admitted = row()
    const last = index === rounds - 1
    const own = last ? points : new Map([...points, ...rows(relative)])
    const least = inOrder ? { least: { total: row(), hopeless: row() } } : {}
    return { admitted, points: own, ...least, below: Array.from({ length: steps + 1 }, row) }
  })
  const admitted = row()
  const settled = row()
  const digits = row()
  const key = row()
  const tieRows = Array.from({ length: ties }, row)
  const tablesHead = row()
  const tables = new Map(
    criteria.flatMap((one) => {
      const length = tableLength(one)
      if (length === 0) return []
      const head = row()
      const first = next
      next += length
      return [[one.id, { head, first, last: next - 1 }] as const]
    }),
  )
  return {
    bids,
    inputsHead,
    excluded,
    inputs,
    lastInput,
    pointsHead,
    points,
    firstPoints,
    lastPoints,
    unrounded,
    workingHead,
    accepted,
    complete,
    rounds: passes,
    admitted,
    settled,
    digits,
    key,
    ties: tieRows,
    tablesHead,
    tables,
    rulesHead: row(),
  }
}
