import Fraction from 'fraction.js'
import type { Bid } from '../../evaluation'
import { numberOf } from '../number-of'
import { priceCriterion } from '../price-criterion'
import { decimalText } from '../round'
import { firstOf } from './first-of'
import { independentOfOthers } from './independent-of-others'
import type { StartingPoint } from './starting-point'
import { weakestAdmissible } from './weakest-admissible'

export interface LowBallSweep {
  /** The methods guarantee the order of the others; nothing is simulated. */
  independent: boolean
  /** The first price, going down, at which another bid wins, its per cent of the lowest price, and who wins; absent where none does. */
  flip?: { price: string; percentOfLowest: number; first: string[] }
}

const LAST_PER_CENT = 30
const MOST_PLACES = 20

/**
 * An imagined bid at the thresholds of quality, from the lowest price down to 30 % of it: where the winner changes first
 * (scoring.md section 7). Undefined where the model has no
 * price above 0 to go down from.
 */
export function lowBallSweep(start: StartingPoint): LowBallSweep | undefined {
  const price = priceCriterion(start.model)
  if (!price) return undefined
  if (independentOfOthers(start.model)) return { independent: true }
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
  const dummy = { id: freeId(start), values }
  const was = [start.winner.bid, ...start.sharedWith]
  for (let percent = 100; percent >= LAST_PER_CENT; percent -= 1) {
    const at = decimalText(lowest.value.mul(percent).div(100), places, 'half-up')
    const first = firstOf([...start.bids, { ...dummy, values: { ...values, [price.id]: at } }], start.model)
    if (!first.some((bid) => was.includes(bid)))
      return { independent: false, flip: { price: at, percentOfLowest: percent, first } }
  }
  return { independent: false }
}

/** An id for the imagined bid that no real one has. */
function freeId({ bids }: StartingPoint): string {
  let id = 'imagined-low-bid'
  while (bids.some((bid) => bid.id === id)) id += '-'
  return id
}
