import { expect, it } from 'vitest'
import { aCriterion } from '../testing/a-tender'
import { implausible } from './implausible'

const lot = { chargingPoints: 340 }
const dates = {
  tendersDue: '2027-02-15',
  contractStart: '2027-05-01',
  contractEnd: '2037-04-30',
  firstInstallation: '2027-06-30',
}
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
  expect(implausible(criterion, value, lot, dates)).toMatch(expected)
})

it('asks nothing about a value that the published scale speaks of', () => {
  const scale = (floor: string, ceiling: string, unit: string) =>
    aCriterion({ unit, scoring: { method: 'absolute-linear', floor, ceiling } })
  expect(implausible(scale('50000', '150000', 'EUR'), '99999', lot, dates)).toBeNull()
  expect(implausible(scale('-5', '5', '%'), '-2', lot, dates)).toBeNull()
  expect(implausible(scale('0', '200', '%'), '150', lot, dates)).toBeNull()
})

it('asks nothing about a value that can be meant, a level, or an offer', () => {
  expect(implausible(aCriterion({ scoring: lowest }), '0.40', lot, dates)).toBeNull()
  expect(implausible(aCriterion({ unit: 'charging points', scoring: lowest }), '0', lot, dates)).toBeNull()
  expect(implausible(aCriterion({ scoring: { method: 'levels' } }), '99999', lot, dates)).toBeNull()
  expect(implausible(aCriterion(), { share: '0.5' }, lot, dates)).toBeNull()
})

const doubt = (offer: object, of = lot, on: object = dates) => implausible(aCriterion(), offer, of, on)

it.each([
  ['a share below zero', { share: '-0.1' }, /below zero/],
  ['a share of more than all points', { share: '1.01' }, /more than the 340 points of the lot/],
  // 30 June 2027 and 118 months are 30 April 2037, the last day of the contract.
  ['a day after the end of the contract', { share: '1', months: '119' }, /after the end .* 30 April 2037/],
  ['a day beyond the calendar', { share: '1', months: '99999999999999999999' }, /after the end/],
])('asks about an offer with %s', (_, offer, expected) => {
  expect(doubt(offer)).toMatch(expected)
})

it('asks about an offer for a day before the last day for tenders, where the dates of the lot say so', () => {
  const early = { ...lot, firstInstallation: '2027-01-01' }
  expect(doubt({ share: '1', months: '0' }, early)).toMatch(
    /before the last day for tenders, 15 February 2027/,
  )
  // Between 1 February and 1 March: in one reading it is early enough.
  expect(doubt({ share: '1', months: '1.5' }, early)).toBeNull()
})

it('asks nothing about an offer within the contract, without a date, of nothing, or where no dates are known', () => {
  expect(doubt({ share: '1', months: '118' })).toBeNull()
  expect(doubt({ share: '1', months: '118.5' })).toBeNull()
  expect(doubt({ share: '1', hardware: true })).toBeNull()
  expect(doubt({ share: '0', months: '500' })).toBeNull()
  expect(doubt({ share: '1', months: '500' }, lot, {})).toBeNull()
})

it('counts from the start of the contract where no installation is dated', () => {
  const { firstInstallation: _, ...undated } = dates
  expect(doubt({ share: '1', months: '119' }, lot, undated)).toBeNull()
  expect(doubt({ share: '1', months: '120' }, lot, undated)).toMatch(/1 May 2027/)
})
