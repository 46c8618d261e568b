import Fraction from 'fraction.js'
import type { Bid, EvaluationFile } from '../evaluation'
import type { Exact } from './exact'
import type { Field, Outcome } from './method'
import { numberOf } from './number-of'
import { OutsideDomain } from './outside-domain'
import type { PreparedCriterion, PreparedModel } from './prepare-model'
import type { Standing } from './result'
import { showNumber } from './show-number'
import { quality, totalRule } from './total'

export interface Cell {
  points: Exact
  trace: string
}

export interface ScoredBids {
  /** Bid → criterion → points with trace; of an excluded bid only what was scored before it dropped out. */
  cells: Map<string, Map<string, Cell>>
  standings: Standing[]
  /** Reason by bid. */
  excluded: Map<string, string>
}

/**
 * Scores in the published order (scoring.md section 1): exclusions and thresholds of what needs no other bid first, so that an
 * excluded bid never enters a lowest or highest value; then the relative formulas, again where one of them excludes.
 */
export function scoreBids(evaluation: EvaluationFile, model: PreparedModel): ScoredBids {
  const cells = new Map<string, Map<string, Cell>>(evaluation.bids.map(({ id }) => [id, new Map()]))
  const excluded = new Map<string, string>()
  for (const bid of evaluation.bids) if (bid.excluded !== undefined) excluded.set(bid.id, bid.excluded)
  const admitted = () => evaluation.bids.filter(({ id }) => !excluded.has(id))
  const independent = model.criteria.filter(({ method }) => !method.relative)
  const relative = model.criteria.filter(({ method }) => method.relative)

  scoreCriteria(independent, admitted(), cells, excluded)
  belowThreshold(independent, admitted(), cells, excluded)
  for (;;) {
    const before = excluded.size
    scoreCriteria(relative, admitted(), cells, excluded)
    belowThreshold(relative, admitted(), cells, excluded)
    if (excluded.size === before) belowTotal(model, admitted(), cells, excluded)
    if (excluded.size === before) break
  }
  for (const id of excluded.keys()) for (const one of relative) cells.get(id)?.delete(one.id)
  const standings = admitted().map(({ id }) => standingOf(id, model, cells))
  return { cells, standings, excluded }
}

function scoreCriteria(
  criteria: PreparedCriterion[],
  bids: Bid[],
  cells: ScoredBids['cells'],
  excluded: Map<string, string>,
): void {
  for (const one of criteria) {
    const field = one.method.relative ? fieldOf(one, bids) : undefined
    for (const bid of bids) {
      const outcome = scoreCell(one, bid, field)
      if ('excluded' in outcome) {
        if (!excluded.has(bid.id)) excluded.set(bid.id, `criterion ${one.id}: ${outcome.excluded}`)
      } else cells.get(bid.id)?.set(one.id, outcome)
    }
  }
}

function scoreCell({ id, scorer }: PreparedCriterion, bid: Bid, field: Field | undefined): Outcome {
  return located(id, bid, () => scorer(givenBy(bid, id), field))
}

/** Puts bid and criterion on a refusal. */
function located<T>(criterion: string, bid: Bid, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof OutsideDomain && error.bid === undefined
      ? new OutsideDomain(error.reason, criterion, bid.id)
      : error
  }
}

function fieldOf({ id }: PreparedCriterion, bids: Bid[]): Field | undefined {
  const values = bids.map((bid) => located(id, bid, () => numberOf(givenBy(bid, id))))
  const [first] = values
  if (!first) return undefined
  return values.reduce<Field>(
    ({ lowest, highest }, value) => ({
      lowest: value.compare(lowest) < 0 ? value : lowest,
      highest: value.compare(highest) > 0 ? value : highest,
    }),
    { lowest: first, highest: first },
  )
}

function givenBy(bid: Bid, criterion: string): Bid['values'][string] {
  const value = bid.values[criterion]
  if (value === undefined) throw new OutsideDomain('no value', criterion, bid.id)
  return value
}

/** Thresholds count unrounded points. */
function belowThreshold(
  criteria: PreparedCriterion[],
  bids: Bid[],
  cells: ScoredBids['cells'],
  excluded: Map<string, string>,
): void {
  for (const { id, threshold } of criteria) {
    if (threshold === undefined) continue
    for (const bid of bids) {
      const points = cells.get(bid.id)?.get(id)?.points
      if (points && points.value.compare(threshold) < 0 && !excluded.has(bid.id))
        excluded.set(
          bid.id,
          `criterion ${id}: ${showNumber(points.value)} points, below the threshold of ${showNumber(threshold)}`,
        )
    }
  }
}

/** The total threshold counts the points, before a price divides them. */
function belowTotal(
  model: PreparedModel,
  bids: Bid[],
  cells: ScoredBids['cells'],
  excluded: Map<string, string>,
): void {
  const { totalThreshold } = model.model
  if (totalThreshold === undefined) return
  const threshold = new Fraction(totalThreshold)
  for (const { id } of bids) {
    const total = quality(model, pointsOf(id, cells)).value
    if (total.compare(threshold) < 0)
      excluded.set(
        id,
        `${showNumber(total)} points in total, below the threshold of ${showNumber(threshold)}`,
      )
  }
}

function standingOf(bid: string, model: PreparedModel, cells: ScoredBids['cells']): Standing {
  const points = pointsOf(bid, cells)
  return { bid, points, total: totalRule(model.model.aggregation).total(model, points) }
}

function pointsOf(bid: string, cells: ScoredBids['cells']): Map<string, Exact> {
  return new Map([...(cells.get(bid) ?? [])].map(([criterion, cell]) => [criterion, cell.points]))
}
