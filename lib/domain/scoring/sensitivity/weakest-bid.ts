import Fraction from 'fraction.js'
import type { Bid } from '../../evaluation'
import { numberOf } from '../number-of'
import type { PreparedCriterion } from '../prepare-model'
import { decimalText } from '../round'
import type { StartingPoint } from './starting-point'
import { weakestAdmissible } from './weakest-admissible'

const MOST_PLACES = 20

/** An imagined bid at the thresholds of quality, without its price, and what a per cent of the lowest price is. */
export interface WeakestBid {
  bid: Bid
  priceAt(percentOfLowest: number): string
}

/** Undefined where no price is above 0, or where nobody can say what the weakest bid gives. */
export function weakestBid(start: StartingPoint, price: PreparedCriterion): WeakestBid | undefined {
  const given = start.bids.flatMap(({ values }) => {
    const text = values[price.id]
    return text === undefined ? [] : [{ text: String(text), value: numberOf(text) }]
  })
  const lowest = given.reduce((least, one) => (one.value.compare(least.value) < 0 ? one : least), {
    text: '',
    value: new Fraction(10n ** 20n),
  })
  const others = start.model.criteria
    .filter(({ id }) => id !== price.id)
    .map((one) => [one.id, weakestAdmissible(one, start)] as const)
  const values: Bid['values'] = {}
  for (const [id, value] of others) if (value !== undefined) values[id] = value
  if (lowest.value.compare(0) <= 0 || Object.keys(values).length < others.length) return undefined
  const places = Math.min(MOST_PLACES, (lowest.text.split('.')[1] ?? '').length + 2)
  return {
    bid: { id: freeId(start), values },
    priceAt: (percent) => decimalText(lowest.value.mul(percent).div(100), places, 'half-up'),
  }
}

/** An id for the imagined bid that no real one has. */
function freeId({ bids }: StartingPoint): string {
  let id = 'imagined-low-bid'
  while (bids.some((bid) => bid.id === id)) id += '-'
  return id
}
