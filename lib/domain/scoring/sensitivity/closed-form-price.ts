import Fraction from 'fraction.js'
import type { PreparedCriterion } from '../prepare-model'
import { totalRule } from '../total'
import type { StartingPoint } from './starting-point'

/**
 * The price at which a bid's total equals that of the best other bid, where it can be solved for; without a price in it, none
 * does. Undefined where it cannot: relative formulas, curves, rounded totals, and thresholds that a price can miss.
 */
export function closedFormPrice(
  { model, standings }: StartingPoint,
  price: PreparedCriterion,
  bid: string,
): { price?: Fraction } | undefined {
  const rounded = model.model.rounding?.at === 'total'
  const relative = model.criteria.some(({ method }) => method.relative)
  if (rounded || relative || model.totalThreshold !== undefined || price.threshold !== undefined)
    return undefined
  const own = standings.find((one) => one.bid === bid)
  const points = own?.points[price.index]?.value
  const rule = totalRule(model.model.aggregation)
  const sign = rule.best === 'highest' ? 1 : -1
  const rival = standings
    .filter((one) => one.bid !== bid)
    .reduce<Fraction | undefined>(
      (best, { total }) => (best === undefined || sign * total.value.compare(best) > 0 ? total.value : best),
      undefined,
    )
  if (!own || !points || !rival) return undefined
  const { scoring, weight } = price.input
  if (scoring.method === 'fictitious-price') {
    const level = points.add(rival.sub(own.total.value))
    return level.compare(0) > 0 ? { price: level } : {}
  }
  if (scoring.method === 'divisor')
    return rival.compare(0) > 0 && own.total.value.compare(0) > 0
      ? { price: points.mul(own.total.value).div(rival) }
      : {}
  if (scoring.method !== 'absolute-linear' || !(price.factor.compare(0) > 0)) return undefined
  const needed = points.add(rival.sub(own.total.value).div(price.factor))
  if (needed.compare(0) < 0 || needed.compare(weight) > 0 || weight.equals(0)) return {}
  const width = new Fraction(scoring.ceiling).sub(scoring.floor)
  return { price: new Fraction(scoring.ceiling).sub(needed.mul(width).div(weight)) }
}
