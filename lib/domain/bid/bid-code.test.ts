import { expect, it } from 'vitest'
import { bidCode } from './bid-code'

it('counts bids in letters, and goes on after Z', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(bidCode)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})
