import type Fraction from 'fraction.js'
import type { PreparedCriterion, PreparedModel } from './prepare-model'

/** What a criterion counts: its weight, its most value in money, or its surrogate weight; the price that enters by itself has none. */
export function importance({ input, factor }: PreparedCriterion, { model }: PreparedModel): Fraction {
  return model.aggregation === 'ordinal' || model.aggregation === 'award-on-value' ? factor : input.weight
}

/** The most important of some criteria, the first listed of equals (formats.md, "Ties"). */
export function mostImportant(
  criteria: readonly PreparedCriterion[],
  model: PreparedModel,
): PreparedCriterion | undefined {
  return criteria.reduce<PreparedCriterion | undefined>(
    (best, one) =>
      best === undefined || importance(one, model).compare(importance(best, model)) > 0 ? one : best,
    undefined,
  )
}
