import type Fraction from 'fraction.js'
import type { BidValue } from './method'
import { OutsideDomain } from './outside-domain'
import { powerOfTen } from './power-of-ten'
import { reduced } from './reduced'

const DECIMAL = /^-?\d{1,20}(\.\d{1,20})?$/

/** The number that a bid gives. @throws OutsideDomain where it is none. */
export function numberOf(value: BidValue): Fraction {
  if (typeof value !== 'string' || !DECIMAL.test(value))
    throw new OutsideDomain(`expected a number such as "12.50"; found ${JSON.stringify(value)}`)
  const point = value.indexOf('.')
  if (point < 0) return reduced(BigInt(value), 1n)
  const decimals = value.length - point - 1
  return reduced(BigInt(value.slice(0, point) + value.slice(point + 1)), powerOfTen(decimals))
}
