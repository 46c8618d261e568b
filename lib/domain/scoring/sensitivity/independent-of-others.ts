import type { PreparedModel } from '../prepare-model'

/**
 * True where the methods guarantee that no bid that comes or goes changes the order of two others (scoring.md section 2).
 * A logarithm moves all bids alike, which keeps their order unless a threshold, a rounded total or a price stands on it.
 */
export function independentOfOthers({ model, criteria, totalThreshold }: PreparedModel): boolean {
  return criteria.every(({ method, threshold }) => {
    if (!method.relative) return true
    return (
      method.keepsDistances === true &&
      threshold === undefined &&
      totalThreshold === undefined &&
      model.aggregation !== 'quality-per-price' &&
      model.rounding?.at !== 'total'
    )
  })
}
