import { describe, expect, it } from 'vitest'
import type { Tender } from '../../tender'
import { aLot, aTender, findingsOf } from '../../testing/a-tender'

const found = (longStop: string, change: Partial<Tender> = {}) =>
  findingsOf(
    aTender({ lots: [aLot({ bidirectional: { stance: 'deferred', deferral: { longStop } } })], ...change }),
    'long-stop-after-end',
  )

describe('long-stop-after-end', () => {
  it('blocks a last day after the contract has ended, with both days', () => {
    const [finding] = found('2037-05-01')
    expect(finding).toMatchObject({
      severity: 'block',
      requirement: 'BD-19',
      field: 'lots[0].bidirectional.deferral.longStop',
    })
    expect(finding?.message).toContain('1 May 2037')
    expect(finding?.message).toContain('30 April 2037')
  })

  it('accepts the last day of the contract and every day before it', () => {
    expect(found('2037-04-30')).toEqual([])
    expect(found('2029-06-30')).toEqual([])
  })

  it('says nothing while the end is not known', () => {
    expect(found('2050-01-01', { dates: { contractStart: '2027-05-01' } })).toEqual([])
  })

  it('points to the decision where the decision sets the date', () => {
    const lots = [aLot({ bidirectional: { stance: 'deferred', deferral: { longStop: '2029-06-30' } } })]
    const deferral = { longStop: '2040-01-01' }
    const decisions = [{ requirement: 'BD-20', lot: '1', deferral, rationale: 'Later' }]
    expect(found('', { lots, decisions })).toMatchObject([
      { requirement: 'BD-20', field: 'decisions[0].deferral.longStop' },
    ])
  })

  it('points to the lot where a decision on the requirement sets something else', () => {
    const decisions = [{ requirement: 'BD-20', lot: '1', deferral: { months: 6 }, rationale: 'Sooner' }]
    expect(found('2040-01-01', { decisions }).map(({ field }) => field)).toEqual([
      'lots[0].bidirectional.deferral.longStop',
      'lots[0].bidirectional.deferral.longStop',
    ])
  })
})
