import { expect, it } from 'vitest'
import { loadContent } from '@/lib/content/load-content'
import { FAST_KW } from './fast-dc'
import { usualStance } from './usual-stance'

const lot = {
  operationalModel: 'concession',
  scarcePermits: false,
  current: ['AC' as const],
  powerKw: 22,
} as const
const { stances } = loadContent('content')
const usual = (change: object) => usualStance(stances, { ...lot, current: ['AC'], ...change })?.stance

it('is one stance for a lot: scored where tenderers compete, not asked at fast DC points and for open permits', () => {
  expect(usual({})).toBe('award-criterion')
  expect(usual({ operationalModel: 'procurement' })).toBe('award-criterion')
  expect(usual({ current: ['DC'], powerKw: 150 })).toBe('not-sought')
  expect(usual({ current: ['DC'], powerKw: 24 })).toBe('award-criterion')
  expect(usual({ operationalModel: 'open-market' })).toBe('not-sought')
  expect(usual({ operationalModel: 'open-market', scarcePermits: true })).toBeUndefined()
})

it('names the power from which points are fast as the rule has it', () => {
  const { usualFor } = stances.find(({ id }) => id === 'not-sought') ?? {}
  expect(usualFor?.['fast-dc']?.en).toContain(`${FAST_KW} kW`)
})

it('is what content says: a kind of lot that no stance names has no usual one', () => {
  const silent = stances.map((stance) => ({ ...stance, usualFor: undefined }))
  expect(usualStance(silent, { ...lot, current: ['AC'] })).toBeUndefined()
})
