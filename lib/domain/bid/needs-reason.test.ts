import { expect, it } from 'vitest'
import type { Criterion } from '../evaluation'
import { needsReason } from './needs-reason'

const under = (kind: Criterion['kind'], scoring: Criterion['scoring']) => needsReason({ kind, scoring })
const scale = { method: 'scale', max: '10' } as const

it('asks why a bid got its mark, its level or its class of proof', () => {
  expect(under('quality', scale)).toBe(true)
  expect(under('quality', { method: 'levels' })).toBe(true)
  expect(under('requirement', { method: 'levels' })).toBe(true)
  expect(
    under('requirement', { method: 'commitment', horizon: '60', classes: { certified: '1' }, ready: '0' }),
  ).toBe(true)
})

it('asks for nothing where a figure of the bid is counted', () => {
  expect(under('price', { method: 'lowest-relative' })).toBe(false)
  expect(under('quantity', scale)).toBe(false)
  expect(under('quality', { method: 'absolute-linear', floor: '0', ceiling: '9' })).toBe(false)
})
