import { expect, it } from 'vitest'
import type { Criterion } from '../evaluation'
import { needsReason } from './needs-reason'
import type { GivenValue } from './received-bid'

const under = (kind: Criterion['kind'], scoring: Criterion['scoring'], value: GivenValue = '1') =>
  needsReason({ kind, scoring }, value)
const scale = { method: 'scale', max: '10' } as const
const commitment = { method: 'commitment', horizon: '60', classes: { certified: '1' }, ready: '0' } as const

it('asks why a bid got its mark, its level or its class of proof', () => {
  expect(under('quality', scale)).toBe(true)
  expect(under('quality', { method: 'levels' })).toBe(true)
  expect(under('requirement', { method: 'levels' })).toBe(true)
  expect(under('requirement', commitment, { share: '0.5', months: '0', class: 'certified' })).toBe(true)
})

it('asks for nothing where a figure of the bid is counted, or nothing is offered', () => {
  expect(under('price', { method: 'lowest-relative' })).toBe(false)
  expect(under('quantity', scale)).toBe(false)
  expect(under('quality', { method: 'absolute-linear', floor: '0', ceiling: '9' })).toBe(false)
  expect(under('requirement', commitment, { share: '0.0' })).toBe(false)
})
