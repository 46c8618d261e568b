import Fraction from 'fraction.js'
import { typedNumber } from '@/lib/domain/inputs/typed-number'

const DECIMALS = 20

/** The exact sum of weights as they are typed; what is not a number yet counts as nothing. */
export function sumOf(typed: readonly string[]): { text: string; isHundred: boolean } {
  const sum = typed
    .map((text) => typedNumber(text))
    .flatMap(({ text, problem }) => (problem === undefined ? [text] : []))
    .filter((text) => /^-?\d+(\.\d+)?$/.test(text))
    .reduce((total, text) => total.add(text), new Fraction(0))
  return { text: sum.toString(DECIMALS), isHundred: sum.equals(100) }
}
