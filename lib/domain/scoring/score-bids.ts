import type { Bid } from '../evaluation'
import { compare, type Exact, exactly, settled } from './exact'
import { excludeBelowTotal } from './exclude-below-total'
import { fieldOf, sameField } from './field-of'
import { givenBy } from './given-by'
import { located } from './located'
import type { Field, Outcome } from './method'
import type { PreparedCriterion, PreparedModel } from './prepare-model'
import type { Standing } from './result'
import { showNumber } from './show-number'
import { totalRule } from './total'

export interface Cell {
  points: Exact
  numbers: string
}

/** One bid with its points by place of the criterion; of an excluded bid only what it earned by itself. */
export interface Row {
  bid: Bid
  cells: (Cell | undefined)[]
  excluded?: string
}

export interface ScoredBids {
  rows: Row[]
  /** The admitted bids with their totals, in the order of the file. */
  standings: Standing[]
}

/** One step of the published order; true where it takes a bid out. */
type Step = () => boolean

/**
 * Scores in the published order (scoring.md section 1). An excluded bid never enters a lowest or highest value: where one
 * drops out later, the relative formulas begin again.
 */
export function scoreBids(bids: readonly Bid[], model: PreparedModel): ScoredBids {
  const rows = bids.map<Row>((bid) => ({
    bid,
    cells: model.criteria.map(() => undefined),
    ...(bid.excluded === undefined ? {} : { excluded: bid.excluded }),
  }))
  const fields = new Map<PreparedCriterion, Field>()
  const groups = groupsOf(model)
  const again = groups.findIndex(([one]) => one?.method.relative)
  const scoring = (group: PreparedCriterion[]): Step => {
    return () => group.map((one) => scoreCriterion(one, rows, fields)).includes(true)
  }
  const steps: Step[] = [
    ...groups.map(scoring),
    () => excludeBelowTotal(rows, model),
    scoring(model.criteria.filter(({ isPrice }) => isPrice)),
  ]
  let place = 0
  for (let step = steps[place]; step; step = steps[place]) {
    const dropped = step()
    place = dropped && again >= 0 && again <= place ? again : place + 1
  }
  for (const { cells, excluded } of rows)
    if (excluded !== undefined)
      for (const { index, method } of model.criteria) if (method.relative) cells[index] = undefined
  return { rows, standings: rows.flatMap((row) => standingOf(row, model)) }
}

/**
 * Quality before price; within each what needs no other bid before what does, a relative criterion at a time. The price that
 * enters by itself is not among them: no total points hang on it, so it opens after their threshold.
 */
function groupsOf({ criteria }: PreparedModel): PreparedCriterion[][] {
  const counted = criteria.filter(({ isPrice }) => !isPrice)
  const isOfPrice = ({ criterion }: PreparedCriterion) => criterion.kind === 'price'
  return [counted.filter((one) => !isOfPrice(one)), counted.filter(isOfPrice)].flatMap((part) => [
    part.filter(({ method }) => !method.relative),
    ...part.filter(({ method }) => method.relative).map((one) => [one]),
  ])
}

/** Scores the admitted bids under one criterion and applies its threshold; true where a bid drops out. */
function scoreCriterion(
  one: PreparedCriterion,
  rows: readonly Row[],
  fields: Map<PreparedCriterion, Field>,
): boolean {
  const admitted = rows.filter(({ excluded }) => excluded === undefined)
  const { method } = one
  const field = method.relative ? fieldOf(one.id, method.read, admitted) : undefined
  if (field && sameField(field, fields.get(one))) return false
  if (field) fields.set(one, field)
  let dropped = false
  for (const row of admitted) {
    const outcome = scoreCell(one, row.bid, field)
    if ('excluded' in outcome) row.excluded = `criterion ${one.id}: ${outcome.excluded}`
    else {
      row.cells[one.index] = outcome
      const reason = belowThreshold(one, outcome.points)
      if (reason !== undefined) row.excluded = reason
    }
    if (row.excluded !== undefined) dropped = true
  }
  return dropped
}

function scoreCell(one: PreparedCriterion, bid: Bid, field: Field | undefined): Outcome {
  try {
    return one.scorer(givenBy(bid, one.id), field)
  } catch (error) {
    throw located(error, one.id, bid.id)
  }
}

/** Thresholds count unrounded points (formats.md, "Threshold"). */
function belowThreshold({ id, threshold }: PreparedCriterion, points: Exact): string | undefined {
  return threshold !== undefined && compare(points, exactly(threshold)) < 0
    ? `criterion ${id}: ${showNumber(settled(points))} points, below the threshold of ${showNumber(threshold)}`
    : undefined
}

function standingOf({ bid, cells, excluded }: Row, model: PreparedModel): Standing[] {
  if (excluded !== undefined) return []
  const points = cells.flatMap((cell) => (cell ? [cell.points] : []))
  return [{ bid: bid.id, points, total: totalRule(model.model.aggregation).total(model, points) }]
}
