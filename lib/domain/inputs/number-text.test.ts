import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberText } from './number-text'

describe('a number as it is typed', () => {
  it.each([
    ['12,5', '12.5'],
    ['0.395', '0.395'],
    ['6.500.000,00', '6500000.00'],
    ['6,500,000.00', '6500000.00'],
    ['6.500.000', '6500000'],
    ['1 200', '1200'],
    ["1'200,5", '1200.5'],
    ['-3,25', '-3.25'],
  ])('%s is %s', (typed, stored) => expect(numberText(typed, false)).toBe(stored))

  it('groups by a single separator only where thousands are meant', () => {
    expect([numberText('2.000', true), numberText('2.000', false)]).toEqual(['2000', '2.000'])
    expect([numberText('650,000', true), numberText('650,00', true)]).toEqual(['650000', '650.00'])
  })

  it.each(['many', '1,2,3', '12.34.567', '1..2', '', '1e5', '1.500,000,00'])(
    'leaves %j for the schema',
    (typed) => expect(numberText(typed, true)).toBe(typed),
  )

  it('leaves what is stored as it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        const stored = value.toFixed(2)
        expect(numberText(stored, true)).toBe(stored)
      }),
    )
  })
})
