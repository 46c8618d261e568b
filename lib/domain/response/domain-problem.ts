import Fraction from 'fraction.js'
import type { Bid, Criterion } from '../evaluation'
import { methodOf } from '../scoring/all-methods'
import { OutsideDomain } from '../scoring/outside-domain'

/** Why a value cannot be scored by the criterion's method, in the engine's own words; undefined where it can. */
export function domainProblem(criterion: Criterion, value: Bid['values'][string]): string | undefined {
  const { scoring, direction = 'min', weight } = criterion
  const method = methodOf(scoring)
  try {
    if (method.relative) method.read(value)
    else method.scorer({ criterion, scoring, direction, weight: new Fraction(weight ?? 100) })(value)
    return undefined
  } catch (error) {
    if (error instanceof OutsideDomain) return error.reason
    throw error
  }
}
