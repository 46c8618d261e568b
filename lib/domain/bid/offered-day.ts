import type Fraction from 'fraction.js'

const LAST_YEAR = 9999

/**
 * The day some months after another: the same day of the month, or its last where it has fewer. Null beyond the calendar.
 */
export function offeredDay(start: string, months: Fraction): string | null {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number)
  const away = Number(months.toString()) + month - 1
  const inYear = year + Math.floor(away / 12)
  if (!(inYear >= 0 && inYear <= LAST_YEAR)) return null
  const inMonth = ((away % 12) + 12) % 12
  const last = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(inYear).padStart(4, '0')}-${two(inMonth + 1)}-${two(Math.min(date, last))}`
}
