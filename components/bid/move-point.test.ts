import { describe, expect, it } from 'vitest'
import { movePoint } from './move-point'

describe('a share and its per cent', () => {
  it.each([
    ['0.625', '62.5'],
    ['0', '0'],
    ['1', '100'],
    ['0.07', '7'],
    ['0.005', '0.5'],
    ['0.33333333333333333333', '33.333333333333333333'],
    ['-0.5', '-50'],
  ])('are %s and %s, digit by digit', (share, perCent) => {
    expect(movePoint(share, 2)).toBe(perCent)
    expect(movePoint(perCent, -2)).toBe(share)
  })

  it('leave alone what is no number yet, for the schema to refuse', () => {
    expect(movePoint('half', -2)).toBe('half')
    expect(movePoint('', -2)).toBe('')
  })
})
