import { describe, expect, it } from 'vitest'
import type { Lot, Tender } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const ID = 'retrofit-long-stop'
const deferredTo = (longStop: string | undefined, lot: Partial<Lot> = {}, change: Partial<Tender> = {}) =>
  findingsOf(
    aTender({
      lots: [aLot({ bidirectional: { stance: 'deferred', deferral: { longStop } }, ...lot })],
      ...change,
    }),
    ID,
  )

describe(ID, () => {
  it('warns once for the requirements that share a long-stop after the last installation', () => {
    const findings = deferredTo('2031-06-30')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'warn',
      lot: '1',
      field: 'lots[0].bidirectional.deferral.longStop',
    })
    expect(findings[0]?.message).toContain(
      'BD-19 and BD-20 in lot 1, 30 June 2031, is later than the last installation, 31 December 2030',
    )
  })

  it('says nothing for a long-stop on or before the last installation, or where there is none', () => {
    expect(deferredTo('2030-12-31')).toEqual([])
    expect(deferredTo('2029-06-30')).toEqual([])
    expect(deferredTo(undefined)).toEqual([])
  })

  it('takes the last installation of the lot before that of the tender', () => {
    expect(deferredTo('2029-06-30', { lastInstallation: '2028-12-31' })).toHaveLength(1)
  })

  it('says nothing where the last installation is not known', () => {
    const dates = { contractStart: '2027-05-01', contractEnd: '2037-04-30' }
    expect(deferredTo('2036-06-30', {}, { dates })).toEqual([])
  })

  it('points to the decision that defers one requirement', () => {
    const decision = {
      requirement: 'BD-20',
      lot: '1',
      treatment: 'deferred' as const,
      deferral: { longStop: '2031-01-01' },
      rationale: 'Certification is not there yet.',
    }
    const findings = findingsOf(aTender({ decisions: [...settledProofs(), decision] }), ID)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ requirement: 'BD-20', field: 'decisions[3].deferral.longStop' })
  })
})
