import Fraction from 'fraction.js'
import type { PreparedCriterion } from '../../../domain/scoring/prepare-model'

/** The most that Σ factor × points reaches: the size to which sums are compared. */
export function mostQuality(criteria: PreparedCriterion[]): Fraction {
  return criteria.reduce(
    (sum, { isPrice, factor, input }) => (isPrice ? sum : sum.add(factor.mul(input.weight))),
    new Fraction(0),
  )
}
