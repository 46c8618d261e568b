import { describe, expect, it } from 'vitest'
import type { Decision, Tender } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const found = (decision: Omit<Decision, 'lot'>, change: Partial<Tender> = {}) =>
  findingsOf(
    aTender({ ...change, decisions: [...settledProofs(), { lot: '1', rationale: 'Later', ...decision }] }),
    'floor-deferred',
  )

describe('floor-deferred', () => {
  it('blocks a deferral of the part that the law demands', () => {
    const [finding] = found({ requirement: 'BD-19', part: 'floor', treatment: 'deferred' })
    expect(finding).toMatchObject({
      severity: 'block',
      requirement: 'BD-19',
      field: 'decisions[3].treatment',
    })
    expect(finding?.why).toMatch(/^Law: Annex II/)
  })

  it('blocks the terms of a deferral on the floor as well', () => {
    const [finding] = found({ requirement: 'BD-19', part: 'floor', deferral: { longStop: '2029-06-30' } })
    expect(finding?.field).toBe('decisions[3].deferral')
  })

  it('blocks a deferral of a requirement of which only the floor stands', () => {
    expect(found({ requirement: 'LAW-1', treatment: 'deferred' })).toHaveLength(1)
    const lots = [aLot({ bidirectional: { stance: 'not-sought', readiness: 'not-asked' } })]
    expect(found({ requirement: 'BD-19', treatment: 'deferred' }, { lots })).toHaveLength(1)
  })

  it('lets what goes beyond the law come later', () => {
    const deferral = { longStop: '2029-06-30' }
    expect(found({ requirement: 'BD-19', part: 'beyond', treatment: 'deferred', deferral })).toEqual([])
    expect(found({ requirement: 'BD-19', treatment: 'deferred', deferral })).toEqual([])
    expect(found({ requirement: 'BD-20', treatment: 'deferred', deferral })).toEqual([])
  })

  it('says nothing where the law does not reach the points', () => {
    const decision = { requirement: 'BD-19', part: 'floor', treatment: 'deferred' } as const
    expect(found(decision, { authority: { name: 'Leeds', country: 'GB' } })).toEqual([])
  })
})
