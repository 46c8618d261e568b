import { describe, expect, it } from 'vitest'
import type { Lot, Tender } from '../../tender'
import { aLot, aModel, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const aPermit = (change: Partial<Lot> = {}) =>
  aLot({ operationalModel: 'open-market', bidirectional: { stance: 'not-sought' }, ...change })
const found = (lot: Lot, change: Partial<Tender> = {}) =>
  findingsOf(aTender({ evaluation: {}, lots: [lot], ...change }), 'open-market-award')

describe('open-market-award', () => {
  it('blocks award criteria, and cites the Services Directive alone', () => {
    const [finding, ...more] = found(aPermit(), { evaluation: { '1': aModel() } })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'block', lot: '1', field: 'evaluation.1.criteria' })
    expect(finding?.message).toContain('2 award criteria')
    expect(finding?.why).toMatch(/^Law: Directive 2006\/123\/EC, Article 12\(1\)/)
  })

  it('blocks a stance that scores, and more than is asked that is scored', () => {
    expect(found(aPermit({ bidirectional: { stance: 'award-criterion' } }))).toMatchObject([
      { field: 'lots[0].bidirectional.stance' },
    ])
    expect(
      found(aPermit({ bidirectional: { stance: 'mandatory', share: 20, scoredBeyond: true } })),
    ).toMatchObject([{ field: 'lots[0].bidirectional.scoredBeyond' }])
  })

  it('blocks a requirement that a decision scores, and a local one', () => {
    const decision = {
      requirement: 'PR-13',
      lot: '1',
      treatment: 'award-criterion',
      rationale: 'More',
    } as const
    const decisions = [...settledProofs(), decision]
    expect(found(aPermit({ access: ['private'] }), { decisions })).toMatchObject([
      { requirement: 'PR-13', field: 'decisions[3].treatment' },
    ])
    const local = { key: 'LOCAL-1', lots: ['1'], title: 'Roof', clause: 'A roof.', proof: [] }
    const localRequirements = [{ ...local, treatment: 'award-criterion' as const }]
    expect(found(aPermit(), { localRequirements })).toMatchObject([
      { requirement: 'LOCAL-1', field: 'localRequirements[0].treatment' },
    ])
  })

  it('allows a rule of selection where permits are scarce', () => {
    const scarce = aPermit({ scarcePermits: true, bidirectional: { stance: 'award-criterion' } })
    expect(found(scarce, { evaluation: { '1': aModel() } })).toEqual([])
  })

  it('says nothing of conditions, nor of the other models', () => {
    expect(found(aPermit())).toEqual([])
    expect(found(aPermit({ bidirectional: { stance: 'mandatory', share: 20 } }))).toEqual([])
    expect(findingsOf(aTender(), 'open-market-award')).toEqual([])
  })
})
