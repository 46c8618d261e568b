import Fraction from 'fraction.js'
import type { BidValue } from './method'
import { OutsideDomain } from './outside-domain'

const DECIMAL = /^-?\d{1,20}(\.\d{1,20})?$/

/** The number that a bid gives. @throws OutsideDomain where it is none. */
export function numberOf(value: BidValue): Fraction {
  if (typeof value !== 'string' || !DECIMAL.test(value))
    throw new OutsideDomain(`expected a number such as "12.50"; found ${JSON.stringify(value)}`)
  return new Fraction(value)
}
