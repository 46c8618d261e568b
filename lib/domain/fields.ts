import * as z from 'zod/mini'

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z
  .string()
  .check(z.refine((value) => isDay(value), { error: 'expected a day that exists, written YYYY-MM-DD' }))

/** True for `2028-02-29`, false for `2027-02-29` and for anything that is not `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const parsed = new Date(Date.UTC(year, month - 1, date))
  return year >= 1900 && parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date
}

/** A decimal number as text, at most 20 digits before and 20 after the point (formats.md, EVALUATION.json). */
export const decimal = z
  .string()
  .check(z.regex(/^-?\d{1,20}(\.\d{1,20})?$/, { error: ({ input }) => decimalProblem(input) }))

/** Why something is no decimal: no number at all, or one with more digits than the formats carry. */
export function decimalProblem(value: unknown): string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
    ? 'expected at most 20 digits before and 20 after the point'
    : 'expected a number such as "12.50", as text'
}

/** A decimal that is zero or more. */
export const amount = z
  .string()
  .check(z.regex(/^\d{1,20}(\.\d{1,20})?$/, { error: 'expected an amount such as "6500000.00", as text' }))

/** The longest text a field takes; longer text is refused with a message, never cut. */
export const LONGEST_TEXT = 20_000

/** Text that says something. */
export const text = z.string().check(
  z.refine((value) => value.trim().length > 0, { error: 'expected text; it is empty' }),
  z.maxLength(LONGEST_TEXT, { error: `expected at most ${LONGEST_TEXT} characters` }),
)

/** Text that may be empty. */
export const freeText = z
  .string()
  .check(z.maxLength(LONGEST_TEXT, { error: `expected at most ${LONGEST_TEXT} characters` }))

/** Lot ids and criterion ids: short, without spaces, fit for a link and a file name. */
export const identifier = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, {
    error: 'expected an id of letters, digits, dot, dash or underscore, at most 40',
  }),
)
