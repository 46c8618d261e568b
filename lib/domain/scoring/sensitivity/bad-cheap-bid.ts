import type { Bid } from '../../evaluation'
import { priceCriterion } from '../price-criterion'
import { firstOf } from './first-of'
import { independentOfOthers } from './independent-of-others'
import type { StartingPoint } from './starting-point'
import { weakestBid } from './weakest-bid'

/** A price of the imagined bid, and who comes first then. */
export interface AtPrice {
  price: string
  percentOfLowest: number
  first: string[]
}

/** What one more bid, as weak as is admitted, does to the bids that are there while its price falls to 30 % of the lowest. */
export interface BadCheapBid {
  /** The imagined bid at 30 % of the lowest price. */
  bid: Bid
  /** The criterion of its price. */
  price: string
  /** The methods guarantee the order of the others; whether they change places is not simulated. */
  independent: boolean
  /** The first price at which another of the bids that are there comes first, without the imagined one winning. */
  spoils?: AtPrice
  /** The first price at which the imagined bid comes first itself, alone or with another: price then counts for more than all quality. */
  wins?: AtPrice
}

const FIRST_PER_CENT = 100
const LAST_PER_CENT = 30

/** Two different harms, kept apart (scoring.md section 7, low-ball sweep). Undefined where the model has no price above 0. */
export function badCheapBid(start: StartingPoint): BadCheapBid | undefined {
  const price = priceCriterion(start.model)
  const weakest = price && weakestBid(start, price)
  if (!weakest) return undefined
  const { bid, priceAt } = weakest
  const at = (percent: number): Bid => ({ ...bid, values: { ...bid.values, [price.id]: priceAt(percent) } })
  const independent = independentOfOthers(start.model)
  const was = [start.winner.bid, ...start.sharedWith]
  const found: BadCheapBid = { bid: at(LAST_PER_CENT), price: price.id, independent }
  for (let percent = FIRST_PER_CENT; percent >= LAST_PER_CENT; percent -= 1) {
    const first = firstOf([...start.bids, at(percent)], start.model)
    const now = { price: priceAt(percent), percentOfLowest: percent, first }
    if (first.includes(bid.id)) return { ...found, wins: now }
    if (!independent && !found.spoils && !first.some((one) => was.includes(one))) found.spoils = now
  }
  return found
}
