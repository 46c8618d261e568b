import Fraction from 'fraction.js'
import type { EvaluationModel } from '../evaluation'

/** Weights of the ranks 1 … n, sum 1 (scoring.md section 5). Declared surrogate weights are weights: the annex prints them. */
export function surrogateWeights(count: number, declared: EvaluationModel['surrogate']): Fraction[] {
  const surrogate = surrogateOf(count, declared)
  return Array.from({ length: count }, (_, index) =>
    surrogate === 'rank-sum'
      ? new Fraction(2 * (count - index), count * (count + 1))
      : centroid(index + 1, count),
  )
}

/** The declared surrogate, else rank-sum up to four criteria and the rank-order centroid above. */
export function surrogateOf(
  count: number,
  declared: EvaluationModel['surrogate'],
): NonNullable<EvaluationModel['surrogate']> {
  return declared ?? (count <= 4 ? 'rank-sum' : 'rank-order-centroid')
}

/** (1/n) · Σ 1/i for i from k to n. */
function centroid(rank: number, count: number): Fraction {
  let sum = new Fraction(0)
  for (let i = rank; i <= count; i += 1) sum = sum.add(new Fraction(1, i))
  return sum.div(count)
}
