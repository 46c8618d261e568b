import { beyondDouble } from './beyond-double'

const LIMIT = /^-?\d{1,20}(\.\d{1,20})?$/

/**
 * A number of a spreadsheet as a decimal of the formats; undefined where it has more digits than a spreadsheet keeps, so that
 * nobody knows what was meant, or more places than the formats take.
 */
export function decimalOfNumber(number: number): string | undefined {
  if (!Number.isFinite(number)) return undefined
  const text = withoutExponent(String(number))
  return LIMIT.test(text) && !beyondDouble(text) && Math.abs(number) < 1e15 ? text : undefined
}

/** `1.5e-7` → `0.00000015`. */
function withoutExponent(text: string): string {
  const [, sign = '', whole = '', decimals = '', exponent] =
    /^(-?)(\d+)\.?(\d*)(?:e([+-]\d+))?$/.exec(text) ?? []
  if (exponent === undefined) return text
  const places = Number(exponent)
  const digits = `${whole}${decimals}`
  const point = whole.length + places
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return digits.length > point
    ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
    : `${sign}${digits.padEnd(point, '0')}`
}
