import Fraction from 'fraction.js'
import type { ModelRecord } from './content/model-record'
import type { Lot, Tender } from './tender'

/**
 * True where the value of the procedure is known and stays below the threshold of the directive. The lots of one
 * model are one procedure, and their values add up (2014/24 Art 5(8), 2014/23 Art 8(6)); an unknown value is never taken as low.
 * A concession whose operating risk is not the operator's is a service contract, with its lower threshold (2014/23 Art 5).
 */
export function isBelowThreshold(tender: Tender, lot: Lot, model: ModelRecord): boolean {
  const risk = lot.operatingRisk ?? model.defaults.operatingRisk
  const threshold = risk === 'operator' ? model.threshold : (model.thresholdWithoutRisk ?? model.threshold)
  if (threshold === null) return false
  const values = tender.lots
    .filter(({ operationalModel }) => operationalModel === lot.operationalModel)
    .map(({ estimatedValue }) => estimatedValue)
  if (values.some((value) => value === undefined)) return false
  const sum = values.reduce((total, value) => total.add(value ?? '0'), new Fraction(0))
  return sum.lt(threshold)
}
