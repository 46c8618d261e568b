import Fraction from 'fraction.js'
import { amountText } from '../amount-text'

/** `6500000` → "EUR 6 500 000"; cents only where there are any. */
export function inEuros(amount: string | Fraction): string {
  const [whole = '0', cents] = new Fraction(amount).round(2).toString().split('.')
  return amountText(cents ? `${whole}.${cents.padEnd(2, '0')}` : whole, 'EUR')
}
