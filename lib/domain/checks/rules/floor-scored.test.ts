import { describe, expect, it } from 'vitest'
import type { Decision, Tender } from '../../tender'
import { aCriterion, aLot, aModel, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const found = (tender: Tender) => findingsOf(tender, 'floor-scored')
const deciding = (decision: Omit<Decision, 'lot'>, change: Partial<Tender> = {}) =>
  aTender({ ...change, decisions: [...settledProofs(), { lot: '1', rationale: 'Asked for', ...decision }] })

describe('floor-scored', () => {
  it('blocks points for the part that the law demands, and cites the law', () => {
    const [finding, ...more] = found(
      deciding({ requirement: 'BD-19', part: 'floor', treatment: 'award-criterion' }),
    )
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      severity: 'block',
      lot: '1',
      requirement: 'BD-19',
      field: 'decisions[3].treatment',
    })
    expect(finding?.why).toMatch(/^Law: Annex II, point 2\.1\.2, to Regulation \(EU\) 2023\/1804/)
  })

  it('blocks points for a requirement that only states the law', () => {
    const dates = {
      firstInstallation: '2026-02-01',
      lastInstallation: '2026-12-01',
      contractStart: '2026-02-01',
    }
    expect(found(deciding({ requirement: 'LAW-1', treatment: 'award-criterion' }, { dates }))).toHaveLength(1)
    expect(found(deciding({ requirement: 'LAW-1', treatment: 'award-criterion' }))).toHaveLength(1)
  })

  it('blocks points where nothing beyond the floor is asked', () => {
    const lots = [aLot({ bidirectional: { stance: 'not-sought', readiness: 'not-asked' } })]
    expect(
      found(deciding({ requirement: 'BD-19', treatment: 'award-criterion' }, { lots, evaluation: {} })),
    ).toHaveLength(1)
  })

  it('blocks a criterion that names a requirement of which only the floor stands', () => {
    const lots = [aLot({ bidirectional: { stance: 'not-sought', readiness: 'not-asked' } })]
    const [finding] = found(aTender({ lots }))
    expect(finding).toMatchObject({ requirement: 'BD-19', field: 'evaluation.1.criteria[1].requirements' })
    expect(finding?.message).toContain('“Bidirectional charging”')
  })

  it('lets what goes beyond the law be scored', () => {
    expect(found(aTender())).toEqual([])
    expect(found(deciding({ requirement: 'BD-19', part: 'beyond', treatment: 'award-criterion' }))).toEqual(
      [],
    )
    expect(found(deciding({ requirement: 'SC-4', treatment: 'award-criterion' }))).toEqual([])
  })

  it('knows no floor outside the Union, and none for points installed before it', () => {
    const decision = { requirement: 'BD-19', part: 'floor', treatment: 'award-criterion' } as const
    expect(found(deciding(decision, { authority: { name: 'Leeds', country: 'GB' } }))).toEqual([])
    const dates = { firstInstallation: '2026-02-01', lastInstallation: '2026-12-01' }
    expect(found(deciding(decision, { dates }))).toEqual([])
  })

  it('leaves a criterion alone that names no requirement', () => {
    expect(found(aTender({ evaluation: { '1': aModel({ criteria: [aCriterion()] }) } }))).toEqual([])
  })
})
