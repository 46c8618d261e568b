import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { surrogateWeights } from './surrogate-weights'

it.each(['rank-sum', 'rank-order-centroid'] as const)(
  '%s weights fall with the rank and add up to one',
  (surrogate) => {
    for (const count of [1, 2, 3, 4, 5, 6]) {
      const weights = surrogateWeights(count, surrogate)
      expect(weights.reduce((sum, weight) => sum.add(weight), new Fraction(0)).toFraction()).toBe('1')
      expect(weights.every((weight, index) => index === 0 || weight.lt(weights[index - 1] ?? 0))).toBe(true)
    }
  },
)

it('gives the published figures for three criteria', () => {
  const three = (surrogate: 'rank-sum' | 'rank-order-centroid') =>
    surrogateWeights(3, surrogate).map((weight) => weight.toFraction())
  expect(three('rank-sum')).toEqual(['1/2', '1/3', '1/6'])
  expect(three('rank-order-centroid')).toEqual(['11/18', '5/18', '1/9'])
})

it('takes rank-sum up to four criteria and the centroid above where none is declared', () => {
  expect(surrogateWeights(4, undefined)).toEqual(surrogateWeights(4, 'rank-sum'))
  expect(surrogateWeights(5, undefined)).toEqual(surrogateWeights(5, 'rank-order-centroid'))
})
