import { describe, expect, it } from 'vitest'
import type { Lot, TenderDates } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const ID = 'figure-implausible'
const { dates } = aTender()
const withDates = (change: TenderDates) => findingsOf(aTender({ dates: { ...dates, ...change } }), ID)
const withLot = (change: Partial<Lot>) => findingsOf(aTender({ lots: [aLot(change)] }), ID)

describe(ID, () => {
  it('warns of a day before 2010 or after 2100, at its field', () => {
    const [finding, ...more] = withDates({ publication: '1900-01-01' })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'warn', field: 'dates.publication' })
    expect(finding?.message).toBe(
      'Publication is 1 January 1900. A day before 2010 or after 2100 can hardly be meant.',
    )
    expect(finding?.fix).toBe('Correct Publication. If it is meant, accept this warning and say why.')
    expect(withDates({ contractEnd: '2999-12-31' }).map(({ field }) => field)).toEqual(['dates.contractEnd'])
    expect(withDates({ publication: '2010-01-01' })).toEqual([])
    expect(withDates({ publication: '2009-12-31' })).toHaveLength(1)
  })

  it('warns of the days of a lot, of a deferral and of market evidence', () => {
    const longStop = '2929-06-30'
    const tender = aTender({
      lots: [
        aLot({
          firstInstallation: '1907-06-01',
          bidirectional: { stance: 'deferred', deferral: { longStop } },
        }),
      ],
      decisions: [
        ...settledProofs(),
        { requirement: 'SC-7', lot: '1', treatment: 'deferred', rationale: 'Later.', deferral: { longStop } },
      ],
      marketEvidence: [{ requirement: 'BD-20', supplier: 'A', available: '2206-10-01' }],
    })
    expect(findingsOf(tender, ID).map(({ field, lot }) => [field, lot])).toEqual([
      ['marketEvidence[0].available', undefined],
      ['lots[0].firstInstallation', '1'],
      ['lots[0].bidirectional.deferral.longStop', '1'],
      ['decisions[3].deferral.longStop', '1'],
    ])
  })

  it('warns of a term of more than fifty years', () => {
    const [finding] = withDates({ contractStart: '2027-05-01', contractEnd: '2087-04-30' })
    expect(finding?.message).toContain('from 1 May 2027 to 30 April 2087. More than 50 years')
    expect(finding?.field).toBe('dates.contractEnd')
    expect(withDates({ contractStart: '2027-05-01', contractEnd: '2077-04-30' })).toEqual([])
    expect(withDates({ contractStart: undefined, contractEnd: '2087-04-30' })).toEqual([])
  })

  it('warns of more points than a lot can have', () => {
    const [finding] = withLot({ chargingPoints: 999_999 })
    expect(finding).toMatchObject({ severity: 'warn', lot: '1', field: 'lots[0].chargingPoints' })
    expect(finding?.message).toBe(
      'In lot 1 the number of charging points is 999\u00a0999. More than 100\u00a0000 can hardly be meant.',
    )
    expect(withLot({ chargingPoints: 100_000 })).toEqual([])
  })

  it('warns of a power that no AC point, or no point at all, gives', () => {
    expect(withLot({ current: ['AC'], powerKw: 220 })[0]?.message).toContain(
      'An AC point gives at most 44 kW',
    )
    expect(withLot({ current: ['AC'], powerKw: 43 })).toEqual([])
    expect(withLot({ current: ['AC', 'DC'], powerKw: 350 })).toEqual([])
    expect(withLot({ current: ['DC'], powerKw: 10_000 })[0]).toMatchObject({ field: 'lots[0].powerKw' })
    expect(withLot({ current: ['DC'], powerKw: 3750 })).toEqual([])
    expect(withLot({ powerKw: 0.022 })[0]?.message).toContain('at least 1 kW')
    expect(withLot({ powerKw: undefined })).toEqual([])
  })

  it('warns of a value that no lot has, where a value is asked', () => {
    expect(withLot({ estimatedValue: '0' })[0]?.message).toMatch(/the estimated value is EUR\s0\. Less than/)
    expect(withLot({ estimatedValue: '99999999999' })[0]).toMatchObject({ field: 'lots[0].estimatedValue' })
    expect(withLot({ estimatedValue: '1000' })).toEqual([])
    expect(withLot({ estimatedValue: '20000000000' })).toEqual([])
    expect(withLot({ operationalModel: 'open-market', estimatedValue: '0' })).toEqual([])
  })

  it('can be accepted with a reason', () => {
    const acceptedFindings = [{ rule: ID, lot: '1', rationale: 'A charger for ships.' }]
    const tender = aTender({ lots: [aLot({ current: ['DC'], powerKw: 6000 })], acceptedFindings })
    expect(findingsOf(tender, ID)[0]).toMatchObject({ severity: 'note' })
  })
})
