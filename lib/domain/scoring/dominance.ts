import Fraction from 'fraction.js'
import type { PreparedModel } from './prepare-model'
import type { Flag, Standing } from './result'

/**
 * a beats b under every weighting that keeps the published order: every partial sum of the differences is 0 or more, and one
 * is more (scoring.md section 5). Exact; logarithms enter with their 40 digits.
 */
export function dominates(a: Standing, b: Standing, model: PreparedModel): boolean {
  const inOrder = [...model.criteria].sort((x, y) => (x.criterion.rank ?? 0) - (y.criterion.rank ?? 0))
  let sum = new Fraction(0)
  let ahead = false
  for (const { id } of inOrder) {
    sum = sum.add(pointsIn(a, id)).sub(pointsIn(b, id))
    if (sum.compare(0) < 0) return false
    if (sum.compare(0) > 0) ahead = true
  }
  return ahead
}

/** One flag for each bid that the winner beats whatever the weights are. */
export function dominanceFlags(
  standings: Standing[],
  winner: Standing | undefined,
  model: PreparedModel,
): Flag[] {
  if (model.model.aggregation !== 'ordinal' || !winner) return []
  return standings
    .filter((other) => other.bid !== winner.bid && dominates(winner, other, model))
    .map((other) => ({
      flag: 'dominance' as const,
      bid: winner.bid,
      message: `${winner.bid} comes before ${other.bid} under every weighting that keeps the order: decided by the published order alone`,
    }))
}

function pointsIn(standing: Standing, criterion: string): Fraction {
  return standing.points.get(criterion)?.value ?? new Fraction(0)
}
