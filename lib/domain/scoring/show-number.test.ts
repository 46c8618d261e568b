import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { showNumber } from './show-number'

describe('a number in a trace', () => {
  it.each([
    ['25', '25'],
    ['0', '0'],
    ['-3', '−3'],
    ['1/2', '0.5'],
    ['-1/8', '−0.125'],
    ['1/20', '0.05'],
    ['7/1000', '0.007'],
    ['1/3', '1/3'],
    ['50/3', '50/3'],
    ['1/6', '1/6'],
  ])('%s is shown as %s', (value, text) => {
    expect(showNumber(new Fraction(value))).toBe(text)
  })

  it('is a decimal of 40 places, and a fraction where it takes more', () => {
    const tiny = (places: number) => new Fraction(1n, 10n ** BigInt(places))
    expect(showNumber(tiny(40))).toBe(`0.${'0'.repeat(39)}1`)
    expect(showNumber(tiny(41))).toBe(`1/1${'0'.repeat(41)}`)
  })
})
