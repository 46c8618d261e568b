import Fraction from 'fraction.js'

export type RoundingMode = 'half-up' | 'down'

/** Rounds once: half-up is away from zero, down is toward zero (formats.md, "Rounding"). */
export function roundTo(value: Fraction, decimals: number, mode: RoundingMode): Fraction {
  const factor = 10n ** BigInt(decimals)
  const scaled = value.n * factor
  const whole = mode === 'down' ? scaled / value.d : (2n * scaled + value.d) / (2n * value.d)
  return new Fraction(value.s * whole, factor)
}

/** A number with exactly `decimals` places, rounded by `mode`: "53.21", never "-0.00". */
export function decimalText(value: Fraction, decimals: number, mode: RoundingMode): string {
  const rounded = roundTo(value, decimals, mode)
  const digits = String((rounded.n * 10n ** BigInt(decimals)) / rounded.d).padStart(decimals + 1, '0')
  const sign = rounded.s < 0n && rounded.n > 0n ? '-' : ''
  if (decimals === 0) return `${sign}${digits}`
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
