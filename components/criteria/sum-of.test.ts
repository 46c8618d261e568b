import { describe, expect, it } from 'vitest'
import { sumOf } from './sum-of'

describe('the sum of the weights', () => {
  it('is exact where floating point is not: 33.3 three times and 0.1', () => {
    expect(sumOf(['33.3', '33.3', '33.3', '0.1'])).toEqual({ text: '100', isHundred: true })
  })

  it('understands a comma, and leaves out what is no number yet', () => {
    expect(sumOf(['12,5', '', 'ten', '30'])).toEqual({ text: '42.5', isHundred: false })
  })
})
