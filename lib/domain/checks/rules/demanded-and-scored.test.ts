import { describe, expect, it } from 'vitest'
import type { Lot } from '../../tender'
import { aCriterion, aLot, aModel, aTender, findingsOf } from '../../testing/a-tender'

const found = (requirements: string[], bidirectional: Lot['bidirectional'] = { stance: 'award-criterion' }) =>
  findingsOf(
    aTender({
      lots: [aLot({ bidirectional })],
      evaluation: { '1': aModel({ criteria: [aCriterion({ title: 'Network', requirements })] }) },
    }),
    'demanded-and-scored',
  )

describe('demanded-and-scored', () => {
  it('blocks a criterion on what the lot demands of everyone', () => {
    const [finding] = found(['SC-5'])
    expect(finding).toMatchObject({
      severity: 'block',
      lot: '1',
      requirement: 'SC-5',
      field: 'evaluation.1.criteria[0].requirements',
    })
    expect(finding?.message).toContain('“Network”')
    expect(finding?.why).toMatch(/^Law: Directive 2014\/23\/EU, Article 41\(1\)/)
  })

  it('blocks a mandatory bidirectional requirement, and a deferred one', () => {
    expect(found(['BD-20'], { stance: 'mandatory' })).toHaveLength(1)
    const [later] = found(['BD-20'], { stance: 'deferred', deferral: { longStop: '2029-06-30' } })
    expect(later?.message).toContain('demands of everyone, from a later day')
  })

  it('offers no way out that another rule would block', () => {
    expect(found(['SC-5'])[0]?.fix).toBe('Untick SC-5 under Requirements that it scores.')
    expect(found(['GEN-3'])[0]?.fix).toContain('Or use GEN-3 as Award criterion')
  })

  it('lets more than is demanded be scored', () => {
    expect(found(['BD-19', 'BD-20'])).toEqual([])
    expect(found(['BD-20'], { stance: 'award-criterion', share: 20 })).toEqual([])
    expect(found(['BD-20'], { stance: 'mandatory', share: 20, scoredBeyond: true })).toEqual([])
  })

  it('leaves the floor and safety to their own rules', () => {
    expect(found(['BD-18'])).toEqual([])
    expect(found(['BD-19'], { stance: 'not-sought', readiness: 'not-asked' })).toEqual([])
  })

  it('warns of points for hardware that every point must have, at the field of its value', () => {
    const scoring = { method: 'commitment', horizon: '60', classes: { certified: '1' } } as const
    const under = (ready: string, readiness: 'required' | 'not-asked') =>
      findingsOf(
        aTender({
          lots: [aLot({ bidirectional: { stance: 'award-criterion', readiness } })],
          evaluation: {
            '1': aModel({
              criteria: [aCriterion({ scoring: { ...scoring, ready }, requirements: ['BD-19', 'BD-20'] })],
            }),
          },
        }),
        'demanded-and-scored',
      )
    expect(under('0.1', 'required')).toMatchObject([
      { severity: 'warn', field: 'evaluation.1.criteria[0].scoring.ready' },
    ])
    expect(under('0', 'required')).toEqual([])
    expect(under('0.1', 'not-asked')).toEqual([])
  })

  it('warns where the whole lot is demanded from the first day and more is scored', () => {
    const path = 'lots[0].bidirectional.share'
    expect(found([], { stance: 'award-criterion', share: 100 })).toMatchObject([
      { severity: 'warn', field: path },
    ])
    expect(found([], { stance: 'mandatory', scoredBeyond: true })).toMatchObject([
      { severity: 'warn', field: path },
    ])
    expect(found([], { stance: 'mandatory', share: 100 })).toEqual([])
  })
})
