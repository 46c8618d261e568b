import { priceCriterion } from '../price-criterion'
import { firstOf } from './first-of'
import { independentOfOthers } from './independent-of-others'
import type { StartingPoint } from './starting-point'
import { weakestBid } from './weakest-bid'

export interface LowBallSweep {
  /** The methods guarantee the order of the others; nothing is simulated. */
  independent: boolean
  /** The first price, going down, at which another bid wins, its per cent of the lowest price, and who wins; absent where none does. */
  flip?: { price: string; percentOfLowest: number; first: string[] }
}

const LAST_PER_CENT = 30

/**
 * An imagined bid at the thresholds of quality, from the lowest price down to 30 % of it: where the winner changes first
 * (scoring.md section 7). Undefined where the model has no
 * price above 0 to go down from.
 */
export function lowBallSweep(start: StartingPoint): LowBallSweep | undefined {
  const price = priceCriterion(start.model)
  if (!price) return undefined
  if (independentOfOthers(start.model)) return { independent: true }
  const weakest = weakestBid(start, price)
  if (!weakest) return undefined
  const { bid, priceAt } = weakest
  const was = [start.winner.bid, ...start.sharedWith]
  for (let percent = 100; percent >= LAST_PER_CENT; percent -= 1) {
    const at = priceAt(percent)
    const first = firstOf([...start.bids, { ...bid, values: { ...bid.values, [price.id]: at } }], start.model)
    if (!first.some((one) => was.includes(one)))
      return { independent: false, flip: { price: at, percentOfLowest: percent, first } }
  }
  return { independent: false }
}
