import { describe, expect, it } from 'vitest'
import type { Stance } from '@/lib/domain/sets'
import { aLot, aTender, theContent } from '@/lib/domain/testing/a-tender'
import { type Outcome, outcomesOf } from './stance-outcomes'

const lot = aLot({ bidirectional: { stance: 'award-criterion', readiness: 'not-asked' } })
const outcomes = outcomesOf(aTender({ lots: [lot] }), lot, theContent())
const of = (list: Outcome[], key: string) =>
  list.find(({ keys }) => keys.includes(key))?.treatments.map(({ treatment }) => treatment) ?? []

describe('what is shown before a stance is chosen', () => {
  it('keeps the legal floor under every stance', () => {
    for (const stance of ['mandatory', 'award-criterion', 'deferred', 'not-sought'] satisfies Stance[])
      expect(of(outcomes.stance[stance], 'BD-19'), stance).toContain('legal-floor')
  })

  it('moves OCPP 2.1 with the stance, and asks nothing of it where discharging is not sought', () => {
    expect(of(outcomes.stance.mandatory, 'BD-20')).toEqual(['mandatory'])
    expect(of(outcomes.stance['award-criterion'], 'BD-20')).toEqual(['award-criterion'])
    expect(of(outcomes.stance.deferred, 'BD-20')).toEqual(['deferred'])
    expect(of(outcomes.stance['not-sought'], 'BD-20')).toEqual([])
  })

  it('never scores or defers safety: it binds what feeds in, and is mandatory where discharging is', () => {
    expect(of(outcomes.stance.deferred, 'BD-21')).toEqual(['conditional'])
    expect(of(outcomes.stance.mandatory, 'BD-21')).toEqual(['mandatory'])
  })

  it('shows what readiness adds: hardware for everyone', () => {
    expect(of(outcomes.readiness['not-asked'], 'BD-19')).not.toContain('mandatory')
    expect(of(outcomes.readiness.required, 'BD-19')).toContain('mandatory')
  })
})
