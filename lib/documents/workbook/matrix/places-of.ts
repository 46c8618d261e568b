import type Fraction from 'fraction.js'

/** Significant digits to which a sheet compares: two fewer than it keeps, so that noise of the arithmetic never decides. */
export const COMPARED_DIGITS = 13
/** What ROUND takes in every spreadsheet program. */
const MOST_PLACES = 18

/** Decimals to which numbers up to this size are compared. */
export function placesOf(largest: Fraction): number {
  const size = Math.max(Math.abs(largest.valueOf()), 1e-9)
  return Math.max(-MOST_PLACES, Math.min(MOST_PLACES, COMPARED_DIGITS - 1 - Math.floor(Math.log10(size))))
}
