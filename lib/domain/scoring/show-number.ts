import type Fraction from 'fraction.js'

const TEN = new Set([2n, 5n])

/** A number as a trace prints it: as a decimal where it is one, else as a fraction. */
export function showNumber(value: Fraction): string {
  let rest = value.d
  let places = 0
  for (const prime of TEN) {
    let count = 0
    while (rest % prime === 0n) {
      rest /= prime
      count += 1
    }
    places = Math.max(places, count)
  }
  if (rest !== 1n || places > 40) return value.toFraction()
  const digits = String((value.n * 10n ** BigInt(places)) / value.d).padStart(places + 1, '0')
  const sign = value.s < 0n ? '−' : ''
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
