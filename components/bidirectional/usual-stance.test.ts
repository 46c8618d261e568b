import { expect, it } from 'vitest'
import { usualStance } from './usual-stance'

const lot = {
  operationalModel: 'concession',
  scarcePermits: false,
  current: ['AC' as const],
  powerKw: 22,
} as const
const usual = (change: object) => usualStance({ ...lot, current: ['AC'], ...change })?.stance

it('is one stance for a lot: scored where tenderers compete, not asked at fast DC points and for open permits', () => {
  expect(usual({})).toBe('award-criterion')
  expect(usual({ operationalModel: 'procurement' })).toBe('award-criterion')
  expect(usual({ current: ['DC'], powerKw: 150 })).toBe('not-sought')
  expect(usual({ current: ['DC'], powerKw: 24 })).toBe('award-criterion')
  expect(usual({ operationalModel: 'open-market' })).toBe('not-sought')
  expect(usual({ operationalModel: 'open-market', scarcePermits: true })).toBeUndefined()
})
