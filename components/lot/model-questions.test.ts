import { describe, expect, it } from 'vitest'
import type { LotValues } from './lot-values'
import { isAsked, withoutUnasked } from './model-questions'

const values = (changes: Partial<LotValues>): LotValues => ({
  id: '1',
  title: 'Street',
  operationalModel: 'concession',
  procedure: 'restricted',
  scarcePermits: true,
  access: ['public'],
  current: ['AC'],
  powerKw: '22',
  chargingPoints: '10',
  firstInstallation: '',
  lastInstallation: '',
  estimatedValue: '100',
  operatingRisk: 'shared',
  owner: 'operator',
  termReason: 'Recoupment',
  gridOperator: { name: '', protocol: '', confirmed: false },
  ...changes,
})

describe('the questions about a lot', () => {
  it('asks who bears the operating risk in a concession only', () => {
    expect(isAsked('operatingRisk', 'concession')).toBe(true)
    expect(isAsked('operatingRisk', 'procurement')).toBe(false)
  })

  it('sends a permit without procedure, value, risk, owner and reason for the term, whatever was typed before', () => {
    const sent = withoutUnasked(values({ operationalModel: 'open-market' }))
    for (const name of ['procedure', 'estimatedValue', 'operatingRisk', 'owner', 'termReason'] as const)
      expect(sent[name], name).toBeUndefined()
    expect(sent.scarcePermits).toBe(true)
  })

  it('sends what every model knows', () => {
    const sent = withoutUnasked(values({}))
    expect(sent).toEqual(expect.objectContaining({ title: 'Street', powerKw: '22', procedure: 'restricted' }))
    expect(sent.scarcePermits).toBeUndefined()
  })
})
