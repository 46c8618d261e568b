import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { numberWords } from './number-words'

describe('a figure in words', () => {
  it('has three digits that count', () => {
    expect(numberWords(new Fraction('0.0071428'))).toBe('0.00714')
    expect(numberWords(new Fraction('26.666'))).toBe('26.7')
    expect(numberWords(new Fraction('0.5'))).toBe('0.5')
    expect(numberWords(new Fraction(3))).toBe('3')
  })

  it('keeps all digits before the point, in thousands', () => {
    expect(numberWords(new Fraction('32500'))).toBe('32\u00a0500')
    expect(numberWords(new Fraction('1234567.8'))).toBe('1\u00a0234\u00a0568')
  })
})
