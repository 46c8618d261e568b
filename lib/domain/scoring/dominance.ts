import { compare, sum, ZERO } from './exact'
import type { PreparedModel } from './prepare-model'
import type { Flag, Standing } from './result'

/**
 * a beats b under every weighting that keeps the published order: every partial sum of the differences is 0 or more, and one
 * is more (scoring.md section 5). Exact; logarithms enter with their 40 digits.
 */
export function dominates(a: Standing, b: Standing, model: PreparedModel): boolean {
  const inOrder = [...model.criteria].sort((x, y) => (x.criterion.rank ?? 0) - (y.criterion.rank ?? 0))
  let lead = ZERO
  let ahead = false
  for (const { index } of inOrder) {
    const behind = b.points[index] ?? ZERO
    lead = sum([lead, a.points[index] ?? ZERO, { ...behind, value: behind.value.neg() }])
    const sign = compare(lead, ZERO)
    if (sign < 0) return false
    if (sign > 0) ahead = true
  }
  return ahead
}

/** One flag for each bid that the winner beats whatever the weights are. */
export function dominanceFlags(
  standings: readonly Standing[],
  winner: Standing | undefined,
  model: PreparedModel,
): Flag[] {
  if (model.model.aggregation !== 'ordinal' || !winner) return []
  return standings
    .filter((other) => dominates(winner, other, model))
    .map((other) => ({
      flag: 'dominance' as const,
      bid: winner.bid,
      message: `${winner.bid} comes before ${other.bid} under every weighting that keeps the order: decided by the published order alone`,
    }))
}
