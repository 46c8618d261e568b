import type Fraction from 'fraction.js'
import { asGiven } from './as-given'
import type { BidValue } from './method'
import { numberOf } from './number-of'
import { OutsideDomain } from './outside-domain'

/** The number that a bid gives to a ratio or a logarithm. @throws OutsideDomain where it is none above 0. */
export function positiveNumber(value: BidValue): Fraction {
  const number = numberOf(value)
  if (number.s < 0n || number.n === 0n)
    throw new OutsideDomain(`the value is ${asGiven(value)}; expected more than 0 with this method`)
  return number
}
