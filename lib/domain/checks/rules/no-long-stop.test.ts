import { describe, expect, it } from 'vitest'
import type { Decision, Lot, Tender } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const found = (change: Partial<Tender>) => findingsOf(aTender(change), 'no-long-stop')
const deferring = (deferral: Lot['bidirectional']['deferral'], lot: Partial<Lot> = {}) => ({
  lots: [aLot({ bidirectional: { stance: 'deferred', deferral }, ...lot })],
})
const deciding = (decision: Omit<Decision, 'lot'>) => ({
  decisions: [...settledProofs(), { lot: '1', rationale: 'Later', ...decision }],
})

describe('no-long-stop', () => {
  it('blocks each requirement that the stance defers without a last day', () => {
    const path = 'lots[0].bidirectional.deferral.longStop'
    expect(found(deferring(undefined))).toMatchObject([
      { severity: 'block', requirement: 'BD-19', field: path },
      { severity: 'block', requirement: 'BD-20', field: path },
    ])
  })

  it('blocks a requirement that a decision defers without a last day', () => {
    const deferral = { months: 6 }
    expect(found(deciding({ requirement: 'BD-20', treatment: 'deferred', deferral }))).toMatchObject([
      { requirement: 'BD-20', field: 'decisions[3].deferral.longStop' },
    ])
  })

  it('blocks a local requirement that applies later without a last day', () => {
    const local = { key: 'LOCAL-1', lots: ['1'], title: 'Solar roof', clause: 'A roof.', proof: [] }
    expect(found({ localRequirements: [{ ...local, treatment: 'deferred' }] })).toMatchObject([
      { requirement: 'LOCAL-1', field: 'lots[0].requirements.LOCAL-1.deferral.longStop' },
    ])
    expect(found({ localRequirements: [{ ...local, treatment: 'mandatory' }] })).toEqual([])
  })

  it('cites the directive of the model and no other', () => {
    const why = (lot: Partial<Lot>) => found(deferring({ months: 6 }, lot))[0]?.why
    expect(why({ operationalModel: 'concession' })).toMatch(
      /^Law: Directive 2014\/23\/EU, Article 43\(1\)\(a\)/,
    )
    expect(why({ operationalModel: 'procurement' })).toMatch(
      /^Law: Directive 2014\/24\/EU, Article 72\(1\)\(a\)/,
    )
    expect(why({ operationalModel: 'open-market' })).not.toMatch(/2014/)
  })

  it('is content with a long-stop date, of the lot or of the decision', () => {
    expect(found(deferring({ longStop: '2029-06-30' }))).toEqual([])
    const deferral = { longStop: '2029-06-30' }
    expect(found(deciding({ requirement: 'BD-20', treatment: 'deferred', deferral }))).toEqual([])
  })

  it('does not ask a date of what is not deferred', () => {
    expect(found({})).toEqual([])
  })
})
