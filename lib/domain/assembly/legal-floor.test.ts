import { describe, expect, it } from 'vitest'
import type { Lot, Tender } from '../tender'
import { aLot, aTender, theContent } from '../testing/a-tender'
import { assembleLots } from './assemble-lots'

function entries(lot: Partial<Lot>, change: Partial<Tender> = {}) {
  const { lots } = assembleLots(aTender({ lots: [aLot(lot)], ...change }), theContent())
  return lots[0]?.requirements ?? []
}
const parts = (key: string, lot: Partial<Lot>, change: Partial<Tender> = {}) =>
  entries(lot, change)
    .filter((entry) => entry.key === key)
    .map(({ part, treatment, appliesFrom }) => [part, treatment, appliesFrom])
const window = (firstInstallation: string, lastInstallation: string) => ({
  firstInstallation,
  lastInstallation,
})
const GB = { authority: { name: 'Example City', country: 'GB' } }

describe('the legal floor follows the day of installation', () => {
  it('is not there where the last point is installed before the duty', () => {
    expect(parts('BD-19', window('2026-01-01', '2026-12-31'))).toEqual([
      ['minimum', 'mandatory', undefined],
      ['beyond', 'award-criterion', undefined],
    ])
  })

  it('binds every point where the first one is installed on the day of the duty', () => {
    expect(parts('BD-19', window('2027-01-01', '2030-12-31'))[0]).toEqual(['floor', 'legal-floor', undefined])
  })

  it('names its day where the installation straddles it', () => {
    const lot = window('2026-06-01', '2028-12-31')
    expect(parts('BD-19', lot)[0]).toEqual(['floor', 'legal-floor', '2027-01-01'])
    const floor = entries(lot).find(({ key, part }) => key === 'BD-19' && part === 'floor')
    expect(floor?.clause).toContain('installed or renovated on or after 1 January 2027')
  })

  it('counts an unknown day as a window that the duty begins in', () => {
    expect(parts('BD-19', {}, { dates: {} })[0]).toEqual(['floor', 'legal-floor', '2027-01-01'])
  })

  it('binds private points too, by their own rule', () => {
    const floor = entries({ access: ['private'] }).find(
      ({ key, part }) => key === 'BD-19' && part === 'floor',
    )
    expect(floor?.clause).toContain('point 2.1.3')
    expect(floor?.clause).not.toContain('point 2.1.2')
  })

  it('is no duty in the United Kingdom and stated for no Norwegian lot', () => {
    for (const country of ['GB', 'NO']) {
      const found = entries({}, { authority: { name: 'Example City', country } })
      expect(found.filter(({ treatment }) => treatment === 'legal-floor')).toEqual([])
      expect(found.some(({ key }) => key === 'LAW-1')).toBe(false)
    }
  })

  it('is cited without "or equivalent"', () => {
    const floor = entries({}).filter(({ treatment }) => treatment === 'legal-floor')
    expect(floor.length).toBeGreaterThan(1)
    for (const { clause, standards } of floor) {
      expect(clause).not.toContain('or equivalent')
      expect(standards.every(({ equivalent }) => !equivalent)).toBe(true)
    }
  })

  it('is never moved by a decision', () => {
    const decisions = [
      { requirement: 'BD-19', lot: '1', part: 'floor' as const, treatment: 'award-criterion' as const },
    ]
    expect(parts('BD-19', {}, { decisions })[0]).toEqual(['floor', 'legal-floor', undefined])
    expect(
      parts('LAW-1', window('2026-02-01', '2026-12-01'), {
        decisions: [{ requirement: 'LAW-1', lot: '1', treatment: 'deferred' }],
      }),
    ).toEqual([[undefined, 'legal-floor', undefined]])
  })
})

describe('SC-4, remote control', () => {
  it('is split for publicly accessible points: what the law says, and the latency that the authority asks', () => {
    expect(parts('SC-4', {})).toEqual([
      ['floor', 'legal-floor', undefined],
      ['beyond', 'mandatory', undefined],
    ])
  })

  it('is one mandatory entry for private points and outside the Union', () => {
    expect(parts('SC-4', { access: ['private'] })).toEqual([[undefined, 'mandatory', undefined]])
    expect(parts('SC-4', {}, GB)).toEqual([[undefined, 'mandatory', undefined]])
  })

  it('names the publicly accessible points in a mixed lot', () => {
    const mixed = entries({ access: ['semi-public', 'private'] })
    expect(mixed.find(({ key, part }) => key === 'SC-4' && part === 'floor')?.clause).toContain(
      'publicly accessible Charging Point',
    )
  })
})

describe('LAW-1, EN ISO 15118-2', () => {
  it('is a clause for public points installed in 2026, of either current', () => {
    for (const current of [['AC'], ['DC']] as const)
      expect(parts('LAW-1', { current: [...current], ...window('2026-02-01', '2026-12-31') })).toEqual([
        [undefined, 'legal-floor', undefined],
      ])
  })

  it('is a note where every point comes from 2027 on', () => {
    expect(parts('LAW-1', window('2027-01-01', '2030-12-31'))).toEqual([
      [undefined, 'informative', undefined],
    ])
  })

  it('binds only the points installed before 2027 where the window crosses the year', () => {
    const [law] = entries(window('2026-06-01', '2028-12-31')).filter(({ key }) => key === 'LAW-1')
    expect(law?.treatment).toBe('legal-floor')
    expect(law?.clause).toContain('before 1 January 2027')
    expect(law?.sourceNumber).toBeUndefined()
  })

  it('says nothing to private points, nor to points installed before it', () => {
    expect(parts('LAW-1', { access: ['private'], ...window('2026-02-01', '2026-12-31') })).toEqual([])
    expect(parts('LAW-1', window('2025-01-01', '2026-01-07'))).toEqual([])
  })
})
