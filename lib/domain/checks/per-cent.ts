import type Fraction from 'fraction.js'

/** A ratio as a person reads it: 3/8 → "37.5 per cent", two decimals at most. */
export function perCent(ratio: Fraction): string {
  return `${ratio.mul(100).round(2).toString()} per cent`
}
