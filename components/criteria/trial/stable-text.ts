import Fraction from 'fraction.js'
import { amountText } from '@/lib/domain/amount-text'
import type { Aggregation } from '@/lib/domain/evaluation'
import { decimalText } from '@/lib/domain/scoring/round'
import type { WeightStability } from '@/lib/domain/scoring/sensitivity/weight-stability'
import { numberWords } from '../number-words'

const PLACES = 1

/** "12.5 to 58.3 %": rounded inwards, so that it is true; money under award on value. */
export function stableText(
  { from, to, flipsBelow, flipsAbove }: WeightStability,
  aggregation: Aggregation,
): string {
  if (flipsBelow === undefined && flipsAbove === undefined) return 'any'
  if (aggregation === 'award-on-value') {
    const least = numberWords(new Fraction(from).ceil())
    return to === undefined
      ? `${amountText(least, 'EUR')} or more`
      : `${amountText(least, 'EUR')} to ${amountText(numberWords(new Fraction(to).floor()), 'EUR')}`
  }
  const [low, high] = [new Fraction(from).mul(1000).ceil(), new Fraction(to ?? 1).mul(1000).floor()]
  if (low.compare(high) > 0) return `${perCent(new Fraction(from).mul(1000))} %`
  return `${perCent(low)} to ${perCent(high)} %`
}

function perCent(thousandths: Fraction): string {
  return decimalText(thousandths.div(10), PLACES, 'half-up').replace(/\.0$/, '')
}
