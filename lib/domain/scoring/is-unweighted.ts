import type { EvaluationModel } from '../evaluation'

/** An order of importance without a single weight: lawful in a concession (2014/23 Art 41(3)), but no total follows from it. */
export function isUnweighted({ aggregation, criteria }: EvaluationModel): boolean {
  return aggregation === 'weighted-sum' && criteria.every(({ weight }) => weight === undefined)
}
