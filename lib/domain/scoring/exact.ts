import Decimal from 'decimal.js'
import Fraction from 'fraction.js'
import { powerOfTen } from './power-of-ten'
import { reduced } from './reduced'

/** Digits of a logarithm, and the places to which two of them are compared (formats.md, "Logarithm"). */
export const LOG_DIGITS = 40
const EQUAL_PLACES = 30

/** 60 digits inside, so that the 40 that count are right. */
export const Precise = Decimal.clone({ precision: 60, toExpNeg: -9e15, toExpPos: 9e15 })

/** A number that decides a rank: a rational, or a 40-digit decimal held as one where a logarithm took part. */
export interface Exact {
  value: Fraction
  logarithmic: boolean
}

export const ZERO: Exact = { value: new Fraction(0), logarithmic: false }

/** A rational as an exact number. */
export function exactly(value: Fraction): Exact {
  return { value, logarithmic: false }
}

/** A decimal of 40 significant digits as an exact number. */
export function logarithmic(value: Decimal): Exact {
  return { value: new Fraction(value.toSignificantDigits(LOG_DIGITS).toFixed()), logarithmic: true }
}

/** A number that enters a sum some times over: the points of a criterion and what one of them counts. */
export interface Term {
  exact: Exact
  factor: Fraction
}

const ONE = new Fraction(1)

/** The plain sum. */
export function sum(terms: readonly Exact[]): Exact {
  return weightedSum(terms.map((exact) => ({ exact, factor: ONE })))
}

/**
 * Σ factor × number, reduced once at the end: reducing at every step costs a hundred times more where the denominators of many
 * relative formulas multiply.
 */
export function weightedSum(terms: readonly Term[]): Exact {
  let n = 0n
  let d = 1n
  let isLog = false
  for (const { exact, factor } of terms) {
    const { value } = exact
    const above = value.s * value.n * factor.s * factor.n
    const below = value.d * factor.d
    if (exact.logarithmic) isLog = true
    if (below === d) n += above
    else if (d % below === 0n) n += above * (d / below)
    else {
      n = n * below + above * d
      d *= below
    }
  }
  return { value: reduced(n, d), logarithmic: isLog }
}

/** Negative where a is smaller. Where a logarithm took part, two numbers are equal when they agree to 30 decimals. */
export function compare(a: Exact, b: Exact): number {
  if (!a.logarithmic && !b.logarithmic) return a.value.compare(b.value)
  const [left, right] = [toPlaces(a.value, EQUAL_PLACES), toPlaces(b.value, EQUAL_PLACES)]
  return left === right ? 0 : left < right ? -1 : 1
}

/** The number that roundings look at: where a logarithm took part, it stands to 30 decimals and the noise beyond is taken off. */
export function settled({ value, logarithmic: isLog }: Exact): Fraction {
  return isLog ? reduced(toPlaces(value, EQUAL_PLACES), powerOfTen(EQUAL_PLACES)) : value
}

/** The value times 10^places, rounded half away from zero. */
function toPlaces(value: Fraction, places: number): bigint {
  const scaled = value.n * powerOfTen(places)
  return value.s * ((2n * scaled + value.d) / (2n * value.d))
}

/** `"n/d"` reduced, a whole number `"n"`, or for logarithms a 40-digit decimal (formats.md, `exact`). */
export function exactText({ value, logarithmic: isLog }: Exact): string {
  if (!isLog) return value.toFraction()
  return new Precise(String(value.s * value.n)).div(String(value.d)).toSignificantDigits(LOG_DIGITS).toFixed()
}
