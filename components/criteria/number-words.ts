import Fraction from 'fraction.js'
import { groupDigits } from '@/lib/domain/group-digits'
import { decimalText } from '@/lib/domain/scoring/round'

const SIGNIFICANT = 3

/** A figure with three digits that count, grouped where it is long: 0.00714, 26.7, 12 500. */
export function numberWords(value: Fraction): string {
  const size = value.abs()
  const whole = size.floor().toString().length
  let decimals = size.compare(1) >= 0 ? Math.max(0, SIGNIFICANT - whole) : SIGNIFICANT
  if (size.compare(1) < 0 && size.compare(0) > 0)
    for (let unit = new Fraction(1, 10); size.compare(unit) < 0; unit = unit.div(10)) decimals += 1
  const [left = '', right] = decimalText(value, decimals, 'half-up').split('.')
  const tail = right?.replace(/0+$/, '')
  return groupDigits(left) + (tail ? `.${tail}` : '')
}
