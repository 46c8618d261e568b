import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownDecimal, typedNumber } from './typed-number'

describe('a number as it is typed', () => {
  it.each([
    ['12,5', '12.5'],
    ['0.395', '0.395'],
    ['0,395', '0.395'],
    ['6.500.000,00', '6500000.00'],
    ['6,500,000.00', '6500000.00'],
    ['6.500.000', '6500000'],
    ['1.200.000', '1200000'],
    ['1,200.50', '1200.50'],
    ['1.200,50', '1200.50'],
    ['1 200', '1200'],
    ['1 200,500', '1200.500'],
    ["1'200,5", '1200.5'],
    ['-3,25', '-3.25'],
    ['1200,500', '1200.500'],
    ['1.2000', '1.2000'],
    ['€ 2 000 000', '2000000'],
    ['1.200.000,50 EUR', '1200000.50'],
  ])('%s is %s', (typed, text) => expect(typedNumber(typed)).toEqual({ text }))

  it.each([
    ['1.200', '"1.200" can mean 1200 or 1.2. Write 1200 or 1.2.'],
    ['1,500', '"1,500" can mean 1500 or 1.5. Write 1500 or 1.5.'],
    ['2.000', '"2.000" can mean 2000 or 2. Write 2000 or 2.'],
    ['650.125', '"650.125" can mean 650125 or 650.125. Write 650125 or 650.1250.'],
    ['-1.200', '"-1.200" can mean -1200 or -1.2. Write -1200 or -1.2.'],
  ])('asks which of two numbers %s means', (typed, problem) =>
    expect(typedNumber(typed).problem).toBe(problem),
  )

  it.each(['many', '1,2,3', '12.34.567', '1..2', '', '1e5', '1.500,000,00', '1.200 000', '12 34'])(
    'leaves %j for the schema to refuse',
    (typed) => {
      const read = typedNumber(typed)
      expect(read).toEqual({ text: typed })
      expect(read.text).not.toMatch(/^-?\d+(\.\d+)?$/)
    },
  )

  it('reads back what a field shows of a stored number as the same number', () => {
    fc.assert(
      fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), fc.nat(4), (value, places) => {
        const stored = value.toFixed(places)
        const read = typedNumber(shownDecimal(stored))
        expect(read.problem).toBeUndefined()
        expect(Number(read.text)).toBe(Number(stored))
      }),
    )
  })
})
