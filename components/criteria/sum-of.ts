import Fraction from 'fraction.js'
import { numberText } from '@/lib/domain/inputs/number-text'

const DECIMALS = 20

/** The exact sum of weights as they are typed; what is not a number yet counts as nothing. */
export function sumOf(typed: readonly string[]): { text: string; isHundred: boolean } {
  const sum = typed
    .map((text) => numberText(text, false))
    .filter((text) => /^-?\d+(\.\d+)?$/.test(text))
    .reduce((total, text) => total.add(text), new Fraction(0))
  return { text: sum.toString(DECIMALS), isHundred: sum.equals(100) }
}
