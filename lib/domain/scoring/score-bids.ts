import type { Bid } from '../evaluation'
import type { Exact } from './exact'
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

/**
 * Scores in the published order (scoring.md section 1): what needs no other bid, its thresholds, then the prices. An excluded
 * bid never enters a lowest or highest value: where one drops out later, the relative formulas begin again.
 */
export function scoreBids(bids: readonly Bid[], model: PreparedModel): ScoredBids {
  const rows = bids.map<Row>((bid) => ({
    bid,
    cells: model.criteria.map(() => undefined),
    ...(bid.excluded === undefined ? {} : { excluded: bid.excluded }),
  }))
  const steps = stepsOf(model)
  const again = steps.findIndex(([one]) => one?.method.relative)
  const fields = new Map<PreparedCriterion, Field>()
  let place = 0
  while (place < steps.length) {
    const dropped = (steps[place] ?? []).map((one) => scoreCriterion(one, rows, fields)).includes(true)
    place = dropped && again >= 0 && again <= place ? again : place + 1
    if (place === steps.length && excludeBelowTotal(rows, model, (bid) => isExtreme(bid, fields)))
      place = again >= 0 ? again : place
  }
  for (const { cells, excluded } of rows)
    if (excluded !== undefined)
      for (const { index, method } of model.criteria) if (method.relative) cells[index] = undefined
  return { rows, standings: rows.flatMap((row) => standingOf(row, model)) }
}

/** Quality before price; within each what needs no other bid before what does, a relative criterion at a time. */
function stepsOf({ criteria }: PreparedModel): PreparedCriterion[][] {
  const isPrice = ({ criterion }: PreparedCriterion) => criterion.kind === 'price'
  return [criteria.filter((one) => !isPrice(one)), criteria.filter(isPrice)].flatMap((part) => [
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

/** True where the points of other bids hang on what this one gives. */
function isExtreme(bid: Bid, fields: ReadonlyMap<PreparedCriterion, Field>): boolean {
  return [...fields].some(([{ id, method }, { lowest, highest }]) => {
    if (!method.relative) return false
    const value = method.read(givenBy(bid, id))
    return value.equals(lowest.value) || value.equals(highest.value)
  })
}

/** Thresholds count unrounded points (formats.md, "Threshold"). */
function belowThreshold({ id, threshold }: PreparedCriterion, { value }: Exact): string | undefined {
  return threshold !== undefined && value.compare(threshold) < 0
    ? `criterion ${id}: ${showNumber(value)} points, below the threshold of ${showNumber(threshold)}`
    : undefined
}

function standingOf({ bid, cells, excluded }: Row, model: PreparedModel): Standing[] {
  if (excluded !== undefined) return []
  const points = cells.flatMap((cell) => (cell ? [cell.points] : []))
  return [{ bid: bid.id, points, total: totalRule(model.model.aggregation).total(model, points) }]
}
