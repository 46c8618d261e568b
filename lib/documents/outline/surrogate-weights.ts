import Fraction from 'fraction.js'
import type { EvaluationModel } from '../../domain/evaluation'

/** Which weights stand for the order: the declared ones, else rank sum up to four criteria (scoring.md section 5). */
export function surrogateOf(model: EvaluationModel): NonNullable<EvaluationModel['surrogate']> {
  return model.surrogate ?? (model.criteria.length <= 4 ? 'rank-sum' : 'rank-order-centroid')
}

/** The weight of the criterion with this rank out of n, exactly: declared surrogate weights are weights, so the annex prints them. */
export function surrogateWeight(
  surrogate: NonNullable<EvaluationModel['surrogate']>,
  rank: number,
  n: number,
): Fraction {
  if (surrogate === 'rank-sum') return new Fraction(2 * (n + 1 - rank), n * (n + 1))
  let sum = new Fraction(0)
  for (let i = rank; i <= n; i += 1) sum = sum.add(new Fraction(1, i))
  return sum.div(n)
}
