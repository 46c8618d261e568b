import Fraction from 'fraction.js'
import { type PreparedCriterion, prepareModel } from '../prepare-model'
import { scoreBids } from '../score-bids'
import type { StartingPoint } from './starting-point'

/**
 * Every total as base + Σ weight × value, more being better: what all analyses of weights are computed on. Values are 0…1
 * (scoring.md section 7), under quality per price divided by the price.
 */
export interface LinearForm {
  /** The criteria that carry a weight. */
  criteria: PreparedCriterion[]
  /** Shares of 1, or under award on value the most value in money. */
  weights: Fraction[]
  /** When one weight changes the others are rescaled to the sum 1; money is not. */
  rescaled: boolean
  /** One in a total of the published model. */
  unit: Fraction
  bids: LinearBid[]
}

export interface LinearBid {
  bid: string
  base: Fraction
  /** By place of the criterion in this form. */
  values: Fraction[]
  /** What a whole value 1 of a criterion counts: 1, under quality per price the scale ÷ the price. */
  perValue: Fraction
}

const WHOLE = new Fraction(100)

/** The linear form of the admitted bids; undefined where all weights are 0. */
export function linearForm({ model, bids }: StartingPoint): LinearForm | undefined {
  const { aggregation } = model.model
  const criteria = model.criteria.filter(({ isPrice }) => !isPrice)
  const carried = criteria.map((one) =>
    aggregation === 'award-on-value'
      ? one.factor.mul(WHOLE)
      : aggregation === 'ordinal'
        ? one.factor
        : one.input.weight,
  )
  const sum = carried.reduce((total, weight) => total.add(weight), new Fraction(0))
  if (sum.equals(0)) return undefined
  const rescaled = aggregation !== 'award-on-value'
  return {
    criteria,
    weights: rescaled ? carried.map((weight) => weight.div(sum)) : carried,
    rescaled,
    unit: aggregation === 'ordinal' ? WHOLE : rescaled ? sum : new Fraction(1),
    bids: linearBids(bids, model, criteria),
  }
}

/** Scored with 100 points a criterion, so that a criterion of weight 0 has its value too, and without thresholds. */
function linearBids(
  bids: StartingPoint['bids'],
  { model, scale }: StartingPoint['model'],
  criteria: PreparedCriterion[],
): LinearBid[] {
  const { totalThreshold: _total, ...rest } = model
  const whole = prepareModel({
    ...rest,
    criteria: model.criteria.map(({ threshold: _threshold, ...criterion }) =>
      criterion.weight === undefined ? criterion : { ...criterion, weight: '100' },
    ),
  })
  const price = whole.criteria.find(({ isPrice }) => isPrice)
  return scoreBids(bids, whole).standings.map(({ bid, points }) => {
    const paid = price && points[price.index]?.value
    const perValue = model.aggregation === 'quality-per-price' && paid ? scale.div(paid) : new Fraction(1)
    return {
      bid,
      base: model.aggregation === 'award-on-value' && paid ? paid.neg() : new Fraction(0),
      values: criteria.map(({ index }) => (points[index]?.value ?? new Fraction(0)).div(WHOLE).mul(perValue)),
      perValue,
    }
  })
}
