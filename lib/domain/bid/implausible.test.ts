import { expect, it } from 'vitest'
import { aCriterion } from '../testing/a-tender'
import { implausible } from './implausible'

const lot = { chargingPoints: 340 }
const lowest = { method: 'absolute-linear' as const, floor: '0', ceiling: '1' }

it.each([
  ['a negative tariff', aCriterion({ scoring: lowest }), '-0.10', /below zero/],
  [
    'more points than the lot has',
    aCriterion({ kind: 'quantity', unit: 'charging points', scoring: { ...lowest, ceiling: '400' } }),
    '341',
    /340 points/,
  ],
  [
    'a share over 100',
    aCriterion({ kind: 'quantity', unit: '%', scoring: { ...lowest, ceiling: '100' } }),
    '101',
    /100 %/,
  ],
  [
    'a row of nines',
    aCriterion({ unit: 'EUR', scoring: { method: 'lowest-relative' } }),
    '99999999',
    /nines/,
  ],
  ['a figure far above the scale', aCriterion({ scoring: lowest }), '42', /ten times/],
])('asks about %s', (_, criterion, value, expected) => {
  expect(implausible(criterion, value, lot)).toMatch(expected)
})

it('asks nothing about a value that can be meant, a level, or an offer', () => {
  expect(implausible(aCriterion({ scoring: lowest }), '0.40', lot)).toBeNull()
  expect(implausible(aCriterion({ unit: 'charging points', scoring: lowest }), '0', lot)).toBeNull()
  expect(implausible(aCriterion({ scoring: { method: 'levels' } }), '99999', lot)).toBeNull()
  expect(implausible(aCriterion(), { share: '0.5' }, lot)).toBeNull()
})
