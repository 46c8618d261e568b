import { describe, expect, it } from 'vitest'
import type { ChosenTreatment } from '../../sets'
import type { Tender } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const deciding = (requirement: string, treatment: ChosenTreatment, change: Partial<Tender> = {}) =>
  findingsOf(
    aTender({
      ...change,
      decisions: [...settledProofs(), { lot: '1', requirement, treatment, rationale: 'Asked for' }],
    }),
    'smart-optional',
  )

describe('smart-optional', () => {
  it.each(['award-criterion', 'deferred', 'excluded'] as const)(
    'blocks a smart requirement that is %s',
    (treatment) => {
      expect(deciding('SC-9', treatment)).toMatchObject([
        { severity: 'block', lot: '1', requirement: 'SC-9', field: 'decisions[3].treatment' },
      ])
    },
  )

  it('blocks a smart requirement that is only for information', () => {
    expect(deciding('SC-5', 'informative')[0]?.message).toContain('for information only in lot 1')
  })

  it('counts semi-public points as publicly accessible', () => {
    expect(
      deciding('SC-9', 'excluded', { lots: [aLot({ access: ['semi-public', 'private'] })] }),
    ).toHaveLength(1)
  })

  it('lets private points do without', () => {
    const lots = [aLot({ access: ['private'] })]
    expect(deciding('SC-9', 'excluded', { lots })).toEqual([])
    expect(deciding('SC-9', 'award-criterion', { lots })).toEqual([])
  })

  it('lets the latency beyond the floor be scored, since the floor stays demanded', () => {
    expect(deciding('SC-4', 'award-criterion')).toEqual([])
    expect(deciding('SC-4', 'excluded')).toHaveLength(1)
    expect(deciding('SC-4', 'deferred')).toHaveLength(1)
  })

  it('blocks a scored latency where no floor demands remote control', () => {
    const authority = { name: 'Leeds', country: 'GB' }
    const [finding] = deciding('SC-4', 'award-criterion', { authority })
    expect(finding?.requirement).toBe('SC-4')
    expect(finding?.why).not.toContain('2023/1804')
  })

  it('says nothing of requirements that stay demanded, or are not smart charging', () => {
    expect(findingsOf(aTender(), 'smart-optional')).toEqual([])
    expect(deciding('GEN-3', 'excluded')).toEqual([])
    expect(deciding('SC-8', 'excluded')).toEqual([])
  })
})
