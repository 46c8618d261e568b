import Fraction from 'fraction.js'
import { decimalText } from './decimal-text'

/** The exact sum of decimals, written as people write it. */
export function sumText(decimals: readonly string[]): string {
  const sum = decimals.reduce((total, decimal) => total.add(decimal), new Fraction(0))
  return decimalText(sum.toString(40))
}
