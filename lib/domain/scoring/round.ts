import type Fraction from 'fraction.js'
import { powerOfTen } from './power-of-ten'
import { reduced } from './reduced'

export type RoundingMode = 'half-up' | 'down'

/** Rounds once: half-up is away from zero, down is toward zero (formats.md, "Rounding"). */
export function roundTo(value: Fraction, decimals: number, mode: RoundingMode): Fraction {
  return reduced(value.s * units(value, decimals, mode), powerOfTen(decimals))
}

/** A number with exactly `decimals` places, rounded by `mode`: "53.21", never "-0.00". */
export function decimalText(value: Fraction, decimals: number, mode: RoundingMode): string {
  const whole = units(value, decimals, mode)
  const digits = String(whole).padStart(decimals + 1, '0')
  const sign = value.s < 0n && whole > 0n ? '-' : ''
  if (decimals === 0) return `${sign}${digits}`
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** The size of the value in units of the last place. */
function units(value: Fraction, decimals: number, mode: RoundingMode): bigint {
  const scaled = value.n * powerOfTen(decimals)
  return mode === 'down' ? scaled / value.d : (2n * scaled + value.d) / (2n * value.d)
}
