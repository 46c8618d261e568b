import * as z from 'zod/mini'
import { type TypedNumber, typedNumber } from './typed-number'

/** Which fields, by name at any depth, hold what kind of number. */
export interface FormNumbers {
  numbers?: readonly string[]
  /** Exact decimals and money, as text. */
  decimals?: readonly string[]
}

/**
 * The schema for what a form holds: an empty field counts as absent, a number may be typed with a comma.
 * What comes out goes through again unchanged, so the form and the server use the one schema.
 */
export function fromForm<Schema extends z.ZodMiniType>(schema: Schema, numbers: FormNumbers = {}) {
  return z.pipe(
    z.transform((input: unknown, context) =>
      tidy(input, numbers, [], (path, message, value) =>
        context.issues.push({ code: 'custom', path, message, input: value }),
      ),
    ),
    schema,
  )
}

type Refuse = (path: PropertyKey[], message: string, value: string) => void

function tidy(input: unknown, numbers: FormNumbers, path: PropertyKey[], refuse: Refuse): unknown {
  if (Array.isArray(input))
    return input
      .map((item, index) => (isEmpty(item) ? item : tidy(item, numbers, [...path, index], refuse)))
      .filter((item) => !isEmpty(item))
  if (input === null || typeof input !== 'object') return input
  const kept = Object.entries(input)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => [
      name,
      typeof value === 'string'
        ? typed(name, value, numbers, (problem) => refuse([...path, name], problem, value))
        : tidy(value, numbers, [...path, name], refuse),
    ])
  return Object.fromEntries(kept.filter(([, value]) => !isHollow(value)))
}

function typed(
  name: string,
  value: string,
  { numbers, decimals }: FormNumbers,
  refuse: (problem: string) => void,
): unknown {
  const isNumber = numbers?.includes(name)
  if (!isNumber && !decimals?.includes(name)) return value
  const { text, problem }: TypedNumber = typedNumber(value)
  if (problem !== undefined) refuse(problem)
  return isNumber && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
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
