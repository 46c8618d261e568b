import { describe, expect, it } from 'vitest'
import { reduced } from './reduced'

describe('a fraction in lowest terms', () => {
  it.each([
    [6n, 4n, '3/2'],
    [-6n, 4n, '-3/2'],
    [0n, 5n, '0'],
    [7n, 1n, '7'],
  ])('%s ÷ %s is %s', (n, d, text) => {
    expect(reduced(n, d).toFraction()).toBe(text)
  })

  it('is found beyond the whole numbers that a double holds, above and below the line', () => {
    // 2^53 + 1 = 3 × 3 002 399 751 580 331, and as a double it would be 2^53.
    const odd = 2n ** 53n + 1n
    expect(reduced(odd, 3n).toFraction()).toBe('3002399751580331')
    expect(reduced(3n, odd).toFraction()).toBe('1/3002399751580331')
    expect(reduced(odd * 10n, odd * 4n).toFraction()).toBe('5/2')
  })

  it('has a denominator above 0', () => {
    expect(() => reduced(1n, 0n)).toThrow('a denominator of 0')
    expect(() => reduced(1n, -2n)).toThrow('a denominator of -2')
  })
})
