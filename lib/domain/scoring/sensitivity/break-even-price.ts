import Fraction from 'fraction.js'
import type { Bid } from '../../evaluation'
import { numberOf } from '../number-of'
import type { PreparedCriterion } from '../prepare-model'
import { priceCriterion } from '../price-criterion'
import { decimalText } from '../round'
import { closedFormPrice } from './closed-form-price'
import { firstOf } from './first-of'
import type { StartingPoint } from './starting-point'

/** The price at which a bid is level with the best other one, never more; for the winner the highest at which it stays first. */
export interface BreakEvenPrice {
  criterion: string
  bid: string
  /** As the bid gives it. */
  price: string
  /** Absent where no price above 0 changes the first rank, or for the winner no price up to a thousand times its own. */
  breakEven?: string
  /** Solved, or searched for in steps a hundredth of the last decimal of the prices. */
  how: 'closed form' | 'bisection'
}

const MOST_PLACES = 20
const MANY_TIMES = 1000n

/** How much cheaper each other bid must be to come first, and how much dearer the winner may be (scoring.md section 7). */
export function breakEvenPrices(start: StartingPoint): BreakEvenPrice[] {
  const price = priceCriterion(start.model)
  if (!price || start.bids.length < 2) return []
  const texts = start.bids.map(({ values }) => String(values[price.id]))
  const places = Math.min(
    MOST_PLACES,
    Math.max(...texts.map((text) => (text.split('.')[1] ?? '').length)) + 2,
  )
  return start.bids.flatMap<BreakEvenPrice>((bid) => {
    const given = bid.values[price.id]
    if (typeof given !== 'string') return []
    const of = { criterion: price.id, bid: bid.id, price: given }
    const solved = closedFormPrice(start, price, bid.id)
    if (solved)
      return [
        {
          ...of,
          ...(solved.price && { breakEven: decimalText(solved.price, places, 'down') }),
          how: 'closed form',
        },
      ]
    const found = search(start, price, bid, places)
    return [{ ...of, ...(found !== undefined && { breakEven: found }), how: 'bisection' }]
  })
}

/** Bisection on whole steps of the last place. */
function search(
  start: StartingPoint,
  price: PreparedCriterion,
  bid: Bid,
  places: number,
): string | undefined {
  const factor = 10n ** BigInt(places)
  const isFirst = (steps: bigint) => {
    const text = decimalText(new Fraction(steps, factor), places, 'half-up')
    const first = firstOf(
      start.bids.map((one) => (one === bid ? { ...bid, values: { ...bid.values, [price.id]: text } } : one)),
      start.model,
    )
    return first.includes(bid.id)
  }
  const own = numberOf(String(bid.values[price.id])).mul(factor)
  const now = (own.s * own.n) / own.d
  if (now <= 0n) return undefined
  const wins = [start.winner.bid, ...start.sharedWith].includes(bid.id)
  let [first, not] = wins ? [now, now * MANY_TIMES] : [1n, now]
  if (wins ? isFirst(not) : !isFirst(first)) return undefined
  for (;;) {
    const middle = (first + not) / 2n
    if (middle === first || middle === not) break
    if (isFirst(middle)) first = middle
    else not = middle
  }
  return decimalText(new Fraction(first, factor), places, 'half-up')
}
