import * as z from 'zod/mini'
import { numberText } from './number-text'

/** Which fields, by name at any depth, hold what kind of number. */
export interface FormNumbers {
  /** Whole numbers: `2.000` is two thousand. */
  wholes?: readonly string[]
  numbers?: readonly string[]
  /** Money as text: `650.000` is six hundred and fifty thousand. */
  amounts?: readonly string[]
  /** Exact decimals as text. */
  decimals?: readonly string[]
}

/**
 * The schema for what a form holds: an empty field counts as absent, a number may be typed with a comma.
 * What comes out goes through again unchanged, so the form and the server use the one schema.
 */
export function fromForm<Schema extends z.ZodMiniType>(schema: Schema, numbers: FormNumbers = {}) {
  return z.pipe(
    z.transform((input: unknown) => tidy(input, numbers)),
    schema,
  )
}

function tidy(input: unknown, numbers: FormNumbers): unknown {
  if (Array.isArray(input)) return input.filter((item) => !isEmpty(item)).map((item) => tidy(item, numbers))
  if (input === null || typeof input !== 'object') return input
  const kept = Object.entries(input)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => [
      name,
      typeof value === 'string' ? typed(name, value, numbers) : tidy(value, numbers),
    ])
  return Object.fromEntries(kept.filter(([, value]) => !isHollow(value)))
}

function typed(name: string, value: string, { wholes, numbers, amounts, decimals }: FormNumbers): unknown {
  if (wholes?.includes(name)) return asNumber(numberText(value, true))
  if (numbers?.includes(name)) return asNumber(numberText(value, false))
  if (amounts?.includes(name)) return numberText(value, true)
  if (decimals?.includes(name)) return numberText(value, false)
  return value
}

function asNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** An object of which nothing is left, such as a deferral with no field filled in. */
function isHollow(value: unknown): boolean {
  return (
    value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0
  )
}
