import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { surrogateWeight } from './surrogate-weights'

it.each(['rank-sum', 'rank-order-centroid'] as const)(
  '%s weights fall with the rank and add up to one',
  (surrogate) => {
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const weights = Array.from({ length: n }, (_, index) => surrogateWeight(surrogate, index + 1, n))
      expect(weights.reduce((sum, weight) => sum.add(weight), new Fraction(0)).toFraction()).toBe('1')
      expect(weights.every((weight, index) => index === 0 || weight.lt(weights[index - 1] ?? 0))).toBe(true)
    }
  },
)

it('gives the published figures for three criteria', () => {
  expect([1, 2, 3].map((rank) => surrogateWeight('rank-sum', rank, 3).toFraction())).toEqual([
    '1/2',
    '1/3',
    '1/6',
  ])
  expect([1, 2, 3].map((rank) => surrogateWeight('rank-order-centroid', rank, 3).toFraction())).toEqual([
    '11/18',
    '5/18',
    '1/9',
  ])
})
