import { describe, expect, it } from 'vitest'
import type { Lot, TenderDates } from '../../tender'
import { aLot, aTender, findingsOf } from '../../testing/a-tender'

const dates = aTender().dates
const found = (change: TenderDates, lot: Partial<Lot> = {}) =>
  findingsOf(aTender({ dates: { ...dates, ...change }, lots: [aLot(lot)] }), 'dates-reversed')
const fields = (change: TenderDates, lot: Partial<Lot> = {}) => found(change, lot).map(({ field }) => field)

describe('dates-reversed', () => {
  it('blocks a deadline before the publication, at the deadline', () => {
    expect(found({ tendersDue: '2026-12-01' })).toMatchObject([
      {
        severity: 'block',
        message:
          'The deadline for offers, 1 December 2026, must come after the publication, 15 December 2026.',
        field: 'dates.tendersDue',
      },
    ])
  })

  it('blocks a start before the deadline, an end before the start, and the same day', () => {
    expect(fields({ contractStart: '2027-02-01' })).toEqual(['dates.contractStart'])
    expect(
      fields({ contractEnd: '2027-04-30', firstInstallation: undefined, lastInstallation: undefined }),
    ).toEqual(['dates.contractEnd'])
    expect(fields({ tendersDue: '2026-12-15' })).toEqual(['dates.tendersDue'])
  })

  it('says which fields hold the two dates, and on which page the other one is', () => {
    expect(found({ tendersDue: '2026-12-01' })[0]?.fix).toBe('Correct Tenders due or Publication.')
    expect(found({}, { lastInstallation: '2038-01-01' })[0]?.fix).toBe(
      'Correct Last installation or End of the contract or permit in the tender details.',
    )
  })

  it('compares the dates that are known', () => {
    expect(fields({ tendersDue: undefined, publication: '2027-06-01' })).toEqual(['dates.contractStart'])
    expect(findingsOf(aTender({ dates: {} }), 'dates-reversed')).toEqual([])
  })

  it('blocks installation in the wrong order or outside the contract, once each', () => {
    expect(fields({ firstInstallation: '2031-01-01' })).toEqual(['dates.lastInstallation'])
    expect(fields({ firstInstallation: '2027-01-01' })).toEqual(['dates.firstInstallation'])
    expect(fields({ lastInstallation: '2038-01-01' })).toEqual(['dates.lastInstallation'])
    expect(fields({ firstInstallation: '2038-01-01', lastInstallation: undefined })).toEqual([
      'dates.firstInstallation',
    ])
  })

  it('allows everything to be installed on the first day or the last', () => {
    expect(fields({ firstInstallation: dates.contractStart, lastInstallation: dates.contractStart })).toEqual(
      [],
    )
    expect(fields({ firstInstallation: dates.contractEnd, lastInstallation: dates.contractEnd })).toEqual([])
  })

  it('blocks the dates of a lot against its own, the tender’s and the contract', () => {
    expect(fields({}, { firstInstallation: '2029-01-01', lastInstallation: '2028-01-01' })).toEqual([
      'lots[0].lastInstallation',
    ])
    expect(fields({}, { firstInstallation: '2031-01-01' })).toEqual(['lots[0].firstInstallation'])
    expect(fields({}, { lastInstallation: '2027-05-15' })).toEqual(['lots[0].lastInstallation'])
    expect(found({}, { lastInstallation: '2038-01-01' })).toMatchObject([
      {
        lot: '1',
        message: expect.stringMatching(/^In lot 1 the last installation, 1 January 2038, must come no/),
      },
    ])
  })

  it('does not repeat in a lot what it takes over from the tender', () => {
    expect(found({ lastInstallation: '2038-01-01' }).map(({ lot }) => lot)).toEqual([undefined])
  })

  it('blocks a long-stop date before the day it stands behind, or before the contract, once for both requirements', () => {
    const deferral = (longStop: string) => ({
      bidirectional: {
        stance: 'deferred',
        deferral: { trigger: 'date', date: '2029-01-01', longStop },
      } as const,
    })
    expect(fields({}, deferral('2028-01-01'))).toEqual(['lots[0].bidirectional.deferral.longStop'])
    expect(fields({}, deferral('2029-01-01'))).toEqual([])
    const early = { bidirectional: { stance: 'deferred', deferral: { longStop: '2019-06-30' } } as const }
    expect(fields({}, early)).toEqual(['lots[0].bidirectional.deferral.longStop'])
  })

  it('finds nothing in dates that follow each other', () => {
    expect(found({})).toEqual([])
  })
})
