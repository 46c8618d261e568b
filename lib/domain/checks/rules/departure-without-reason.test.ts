import { describe, expect, it } from 'vitest'
import type { Decision, Tender } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const found = (decisions: Omit<Decision, 'lot'>[], change: Partial<Tender> = {}) =>
  findingsOf(
    aTender({ ...change, decisions: decisions.map((decision) => ({ lot: '1', ...decision })) }),
    'departure-without-reason',
  )

describe('departure-without-reason', () => {
  it('blocks a parameter other than the catalogue’s, with both values', () => {
    const [finding] = found([{ requirement: 'SC-5', parameters: { connectivityPercent: 99 } }])
    expect(finding).toMatchObject({
      severity: 'block',
      lot: '1',
      requirement: 'SC-5',
      field: 'decisions[0].rationale',
    })
    expect(finding?.message).toContain('is 99 instead of 98')
    expect(finding?.why).toMatch(/^Good practice: /)
  })

  it('blocks another treatment, an exclusion and a proof of its own', () => {
    expect(found([{ requirement: 'BD-20', treatment: 'mandatory', rationale: ' ' }])).toHaveLength(1)
    expect(found([{ requirement: 'GEN-3', treatment: 'excluded' }])).toHaveLength(1)
    expect(found([{ requirement: 'GEN-4', proof: 'A yearly audit' }])).toHaveLength(1)
  })

  it('blocks a value in place of the country pack’s', () => {
    const decision = { requirement: 'BD-22', parameters: { nationalGridCode: 'Our own code' } }
    expect(found([decision])).toHaveLength(1)
    expect(found([decision], { authority: { name: 'Ghent', country: 'BE' } })).toEqual([])
  })

  it('says all changes of one entry at once, beside the first', () => {
    const findings = found([
      { requirement: 'SC-5', proof: 'A log' },
      { requirement: 'SC-5', parameters: { connectivityPercent: 99 } },
    ])
    expect(findings).toHaveLength(1)
    expect(findings[0]?.field).toBe('decisions[1].rationale')
    expect(findings[0]?.message).toMatch(/is 99 instead of 98 and it has a proof of its own\.$/)
  })

  it('is content with a reason, wherever the decisions on the entry give it', () => {
    expect(found(settledProofs())).toEqual([])
    expect(
      found([
        { requirement: 'SC-5', parameters: { connectivityPercent: 99 } },
        { requirement: 'SC-5', rationale: 'Agreed with the grid operator' },
      ]),
    ).toEqual([])
  })

  it('sees no departure in what the rules give anyway', () => {
    expect(found([{ requirement: 'SC-5', parameters: { connectivityPercent: 98 } }])).toEqual([])
    expect(found([{ requirement: 'BD-20', treatment: 'award-criterion' }])).toEqual([])
  })

  it('sees no departure in a decision that has no effect', () => {
    expect(found([{ requirement: 'BD-18', treatment: 'award-criterion' }])).toEqual([])
    const lots = [aLot({ access: ['public'], current: ['AC'] })]
    expect(found([{ requirement: 'PR-13', treatment: 'excluded' }], { lots })).toEqual([])
  })
})
