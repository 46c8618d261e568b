import Fraction from 'fraction.js'
import type { Bid } from '../../evaluation'
import type { BidValue } from '../method'
import { numberOf } from '../number-of'
import type { PreparedCriterion } from '../prepare-model'
import { decimalText } from '../round'
import type { StartingPoint } from './starting-point'

const PLACES = 20

/** What the weakest bid gives that just stays at the threshold of a criterion; without a threshold, what earns least. */
export function weakestAdmissible(one: PreparedCriterion, start: StartingPoint): BidValue | undefined {
  const { scoring, criterion, weight } = one.input
  const share = one.threshold && weight.compare(0) > 0 ? one.threshold.div(weight) : new Fraction(0)
  const needed = share.compare(0) > 0 ? share : new Fraction(0)
  if (scoring.method === 'scale') return upwards(needed.mul(scoring.max))
  if (scoring.method === 'levels')
    return (criterion.levels ?? [])
      .map(({ code, value }) => ({ code, value: new Fraction(value) }))
      .sort((a, b) => a.value.compare(b.value))
      .find(({ value }) => value.compare(needed) >= 0)?.code
  if (scoring.method === 'commitment') {
    const [best] = Object.entries(scoring.classes).sort(([, a], [, b]) => new Fraction(b).compare(a))
    if (needed.equals(0) || !best) return { share: '0' }
    return { share: upwards(needed.div(best[1])), months: '0', class: best[0] }
  }
  if (scoring.method === 'value-function')
    return scoring.anchors
      .map(({ x, v }) => ({ x, v: new Fraction(v).div(100) }))
      .sort((a, b) => a.v.compare(b.v))
      .find(({ v }) => v.compare(needed) >= 0)?.x
  if (scoring.method === 'absolute-linear' && needed.equals(0))
    return one.input.direction === 'min' ? scoring.ceiling : scoring.floor
  return weakestGiven(one, start)
}

/** Where a formula has no published end, the value that earns least among the bids. */
function weakestGiven(
  { id, index }: PreparedCriterion,
  { standings, bids }: StartingPoint,
): BidValue | undefined {
  const [weakest] = [...standings].sort((a, b) => {
    const [left, right] = [a.points[index], b.points[index]]
    return left && right ? left.value.compare(right.value) : 0
  })
  const bid: Bid | undefined = bids.find((one) => one.id === weakest?.bid)
  return bid?.values[id]
}

/** As text, rounded up so that it never falls below. */
function upwards(value: Fraction): string {
  const text = decimalText(value, PLACES, 'down')
  const short = numberOf(text)
  return short.compare(value) >= 0
    ? text
    : decimalText(short.add(new Fraction(1n, 10n ** BigInt(PLACES))), PLACES, 'down')
}
