import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { offeredDay } from './offered-day'

it.each([
  ['2027-06-30', 118, '2037-04-30'],
  ['2027-12-15', 1, '2028-01-15'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2027-01-31', 0, '2027-01-31'],
  ['2027-03-15', 12, '2028-03-15'],
])('counted from %s, %i months end on %s', (start, months, day) => {
  expect(offeredDay(start, new Fraction(months))).toBe(day)
})

it('is no day beyond the calendar', () => {
  expect(offeredDay('2027-01-01', new Fraction('99999999999999999999'))).toBeNull()
})
