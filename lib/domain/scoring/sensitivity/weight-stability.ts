import Fraction from 'fraction.js'
import type { LinearBid, LinearForm } from './linear-form'
import { linearTotal } from './linear-total'
import { withWeight } from './with-weight'

/** The weights of one criterion between which the winner stays, all as reduced fractions: shares of 1, or money under award on value. */
export interface WeightStability {
  criterion: string
  weight: string
  from: string
  /** Absent where money has no upper end. */
  to?: string
  /** Who wins just below and just above; absent where nobody does. */
  flipsBelow?: string
  flipsAbove?: string
}

interface Flip {
  at: Fraction
  bid: string
  side: 'below' | 'above' | 'both'
}

/**
 * The weight stability interval of every criterion, exact (scoring.md section 7). The lead over each other bid is a straight
 * line in the weight, so the nearest zero on either side bounds the interval. A criterion that holds all the weight has none.
 */
export function weightStability(form: LinearForm, winner: string): WeightStability[] {
  const best = form.bids.find(({ bid }) => bid === winner)
  if (!best) return []
  return form.criteria.flatMap(({ id }, place) => {
    const weight = form.weights[place]
    const atZero = withWeight(form, place, new Fraction(0))
    const atOne = withWeight(form, place, new Fraction(1))
    if (!weight || !atZero || !atOne) return []
    const flips = form.bids
      .filter(({ bid }) => bid !== winner)
      .flatMap((other) =>
        flipOf(lead(best, other, atZero), lead(best, other, atOne), weight, other.bid, form.rescaled),
      )
    const below = nearest(
      flips.filter(({ side }) => side !== 'above'),
      1,
    )
    const above = nearest(
      flips.filter(({ side }) => side !== 'below'),
      -1,
    )
    return [
      {
        criterion: id,
        weight: weight.toFraction(),
        from: (below?.at ?? new Fraction(0)).toFraction(),
        ...(above ? { to: above.at.toFraction() } : form.rescaled ? { to: '1' } : {}),
        ...(below && { flipsBelow: below.bid }),
        ...(above && { flipsAbove: above.bid }),
      },
    ]
  })
}

/** Where the lead over one bid, a straight line from weight 0 to weight 1, becomes nothing. */
function flipOf(atZero: Fraction, atOne: Fraction, weight: Fraction, bid: string, rescaled: boolean): Flip[] {
  const slope = atOne.sub(atZero)
  // A winner by rounding alone is behind in exact totals: it holds at the published weight and nowhere else for certain.
  if (atZero.add(slope.mul(weight)).compare(0) < 0) return [{ at: weight, bid, side: 'both' }]
  if (slope.equals(0)) return []
  const at = atZero.div(slope).neg()
  if (slope.compare(0) > 0) return at.compare(0) > 0 ? [{ at, bid, side: 'below' }] : []
  return rescaled && at.compare(1) >= 0 ? [] : [{ at, bid, side: 'above' }]
}

/** The flip closest to the published weight: the highest below it (1), the lowest above it (−1). */
function nearest(flips: Flip[], sign: 1 | -1): Flip | undefined {
  return flips.reduce<Flip | undefined>(
    (best, one) => (best === undefined || sign * one.at.compare(best.at) > 0 ? one : best),
    undefined,
  )
}

function lead(a: LinearBid, b: LinearBid, weights: readonly Fraction[]): Fraction {
  return linearTotal(a, weights).sub(linearTotal(b, weights))
}
