import { describe, expect, it } from 'vitest'
import type { Decision, Lot } from '../tender'
import { aLot, aTender, theContent } from '../testing/a-tender'
import { assembleLots } from './assemble-lots'

type Choice = Lot['bidirectional']

function entries(bidirectional: Choice, lot: Partial<Lot> = {}, decisions: Decision[] = []) {
  const tender = aTender({ lots: [aLot({ bidirectional, ...lot })], decisions })
  return assembleLots(tender, theContent()).lots[0]?.requirements ?? []
}
const parts = (key: string, ...args: Parameters<typeof entries>) =>
  entries(...args)
    .filter((entry) => entry.key === key)
    .map(({ part, treatment }) => [part, treatment])
const notReady = { readiness: 'not-asked' } as const
const GUARDS = ['BD-16', 'BD-17', 'BD-18', 'BD-21', 'BD-22']

describe('safety and grid bind every point that feeds in', () => {
  it.each(['award-criterion', 'deferred', 'not-sought'] as const)('conditional under %s', (stance) => {
    for (const key of GUARDS) expect(parts(key, { stance })).toEqual([[undefined, 'conditional']])
  })

  it('mandatory under mandatory', () => {
    for (const key of GUARDS) expect(parts(key, { stance: 'mandatory' })).toEqual([[undefined, 'mandatory']])
  })

  it('stay what they are when a decision would score or defer them', () => {
    const decisions: Decision[] = [{ requirement: 'BD-21', lot: '1', treatment: 'award-criterion' }]
    expect(parts('BD-21', { stance: 'deferred' }, {}, decisions)).toEqual([[undefined, 'conditional']])
  })
})

describe('BD-19 and BD-20 follow the stance', () => {
  it('not sought: the floor alone', () => {
    expect(parts('BD-19', { stance: 'not-sought' })).toEqual([['floor', 'legal-floor']])
    expect(parts('BD-20', { stance: 'not-sought' })).toEqual([])
  })

  it('not sought but ready: the hardware is the minimum', () => {
    expect(parts('BD-19', { stance: 'not-sought', readiness: 'required' })).toEqual([
      ['floor', 'legal-floor'],
      ['minimum', 'mandatory'],
    ])
  })

  it('mandatory for all points: no minimum beside it, since discharging includes the hardware', () => {
    expect(parts('BD-19', { stance: 'mandatory', readiness: 'required' })).toEqual([
      ['floor', 'legal-floor'],
      ['beyond', 'mandatory'],
    ])
    expect(parts('BD-20', { stance: 'mandatory' })).toEqual([[undefined, 'mandatory']])
  })

  it('award criterion with a minimum share: that share is demanded, more is scored', () => {
    const choice = { stance: 'award-criterion', share: 20, ...notReady } as const
    expect(parts('BD-20', choice)).toEqual([
      ['minimum', 'mandatory'],
      ['beyond', 'award-criterion'],
    ])
    const minimum = entries(choice).find(({ key, part }) => key === 'BD-20' && part === 'minimum')
    expect(minimum?.clause).toContain('at least 20 per cent of the Charging Points')
  })

  it('award criterion without a share: one scored entry', () => {
    expect(parts('BD-20', { stance: 'award-criterion' })).toEqual([[undefined, 'award-criterion']])
  })

  it('deferred with more scored: what is asked becomes the minimum', () => {
    expect(parts('BD-20', { stance: 'deferred', scoredBeyond: true })).toEqual([
      ['minimum', 'deferred'],
      ['beyond', 'award-criterion'],
    ])
  })

  it('asks for the whole standard where the law asks for none of it', () => {
    const before = { firstInstallation: '2025-01-01', lastInstallation: '2026-06-30' }
    const [only, ...rest] = entries({ stance: 'mandatory' }, before).filter(({ key }) => key === 'BD-19')
    expect(rest).toEqual([])
    expect(only?.part).toBeUndefined()
    expect(only?.standards.map(({ id }) => id)).toContain('iso-15118-20')
    expect(only?.standards.every(({ equivalent }) => equivalent)).toBe(true)
  })

  it('never scores what the law demands anyway', () => {
    const scored = entries({ stance: 'award-criterion', ...notReady }).find(
      ({ key, treatment }) => key === 'BD-19' && treatment === 'award-criterion',
    )
    expect(scored?.standards.map(({ id }) => id)).not.toContain('iso-15118-20')
  })

  it('asks hardware from day one of the AC points in a mixed lot', () => {
    const found = entries({ stance: 'award-criterion', readiness: 'required' }, { current: ['AC', 'DC'] })
    expect(found.find(({ key, part }) => key === 'BD-19' && part === 'minimum')?.clause).toContain(
      'Every AC Charging Point shall be ready',
    )
  })
})

describe('readiness, when nobody chooses it', () => {
  const minimum = (lot: Partial<Lot>, choice: Choice) =>
    parts('BD-19', choice, lot).some(([part]) => part === 'minimum')

  it('is asked of new AC points in a concession and a procurement', () => {
    expect(minimum({}, { stance: 'award-criterion' })).toBe(true)
    expect(minimum({ operationalModel: 'procurement' }, { stance: 'deferred' })).toBe(true)
  })

  it('is not asked of DC points, in an open market, or where discharging is not sought', () => {
    expect(minimum({ current: ['DC'] }, { stance: 'award-criterion' })).toBe(false)
    expect(minimum({ operationalModel: 'open-market' }, { stance: 'deferred' })).toBe(false)
    expect(minimum({}, { stance: 'not-sought' })).toBe(false)
  })
})

describe('a deferred requirement', () => {
  const deferral = { trigger: 'certification', months: 12, longStop: '2029-06-30' } as const

  it('says in its clause when it begins, and carries every part of the deferral', () => {
    const [entry] = entries({ stance: 'deferred', deferral }).filter(({ key }) => key === 'BD-20')
    expect(entry?.clause).toContain('no later than 12 months after')
    expect(entry?.clause).toContain('30 June 2029')
    for (const part of ['establishedBy', 'evidence', 'cost', 'remedy', 'then'] as const)
      expect(entry?.deferral?.[part]).toMatch(/^[^{}]+$/)
  })

  it('takes the date of a decision over that of the lot', () => {
    const decisions: Decision[] = [
      { requirement: 'BD-20', lot: '1', deferral: { trigger: 'date', date: '2028-01-01' }, rationale: 'x' },
    ]
    const [entry] = entries({ stance: 'deferred', deferral }, {}, decisions).filter(
      ({ key }) => key === 'BD-20',
    )
    expect(entry?.deferral).toMatchObject({ trigger: 'date', date: '2028-01-01', longStop: '2029-06-30' })
    expect(entry?.deferral?.months).toBeUndefined()
  })

  it('never says that it binds in any event where it may lapse', () => {
    const clause = (then: 'next-proof' | 'lapse' | 'review', trigger: 'certification' | 'date') =>
      entries({ stance: 'deferred', deferral: { ...deferral, trigger, date: '2028-01-01', then } }).find(
        ({ key }) => key === 'BD-20',
      )
    for (const trigger of ['certification', 'date'] as const)
      for (const then of ['lapse', 'review'] as const) {
        expect(clause(then, trigger)?.clause).toContain('provided that')
        expect(clause(then, trigger)?.clause).not.toContain('in any event')
      }
    expect(clause('next-proof', 'certification')?.clause).toContain('in any event by 30 June 2029')
  })

  it('has nothing to establish where a date decides alone', () => {
    const under = (then: 'next-proof' | 'lapse') =>
      entries({ stance: 'deferred', deferral: { trigger: 'date', date: '2028-01-01', then } }).find(
        ({ key }) => key === 'BD-20',
      )?.deferral
    expect(under('next-proof')?.establishedBy).toBe('The date decides. Nothing needs to be established.')
    expect(under('lapse')?.establishedBy).toContain('establishes the day')
  })

  it('never makes up a long-stop date: the place stays open', () => {
    const [entry] = entries({ stance: 'deferred' }).filter(({ key }) => key === 'BD-20')
    expect(entry?.deferral?.longStop).toBeUndefined()
    expect(entry?.clause).toContain('{longStop}')
  })
})
