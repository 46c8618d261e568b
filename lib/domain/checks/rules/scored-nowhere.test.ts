import { describe, expect, it } from 'vitest'
import type { Tender } from '../../tender'
import { aCriterion, aLot, aModel, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const found = (requirements: string[], change: Partial<Tender> = {}) =>
  findingsOf(
    aTender({ evaluation: { '1': aModel({ criteria: [aCriterion({ requirements })] }) }, ...change }),
    'scored-nowhere',
  )

describe('scored-nowhere', () => {
  it('blocks each scored requirement that no criterion scores', () => {
    expect(found([])).toMatchObject([
      { severity: 'block', lot: '1', requirement: 'BD-19', field: 'evaluation.1.criteria' },
      { severity: 'block', lot: '1', requirement: 'BD-20', field: 'evaluation.1.criteria' },
    ])
    expect(found(['BD-19']).map(({ requirement }) => requirement)).toEqual(['BD-20'])
  })

  it('blocks a requirement that a decision scores', () => {
    const decision = {
      requirement: 'PR-13',
      lot: '1',
      treatment: 'award-criterion',
      rationale: 'More',
    } as const
    const change = { lots: [aLot({ access: ['private'] })], decisions: [...settledProofs(), decision] }
    expect(found(['BD-19', 'BD-20'], change).map(({ requirement }) => requirement)).toEqual(['PR-13'])
  })

  it('cites the directive of the model', () => {
    expect(found([])[0]?.why).toMatch(/^Law: Directive 2014\/23\/EU, Article 41\(3\)/)
  })

  it('is content where every scored requirement is in a criterion', () => {
    expect(found(['BD-19', 'BD-20'])).toEqual([])
  })

  it('leaves the proposed criteria alone, since they hold all that is scored', () => {
    expect(found([], { evaluation: {} })).toEqual([])
  })

  it('has nothing to say where nothing is scored', () => {
    expect(found([], { lots: [aLot({ bidirectional: { stance: 'not-sought' } })] })).toEqual([])
  })
})
