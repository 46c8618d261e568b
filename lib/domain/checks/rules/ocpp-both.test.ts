import { describe, expect, it } from 'vitest'
import type { Lot } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const ID = 'ocpp-both'
const withStance = (bidirectional: Lot['bidirectional']) =>
  findingsOf(aTender({ lots: [aLot({ bidirectional })] }), ID)

describe(ID, () => {
  it('notes once a lot that OCPP 2.0.1 and OCPP 2.1 both say "at least"', () => {
    for (const stance of ['mandatory', 'award-criterion', 'deferred'] as const) {
      const findings = withStance({ stance, share: 20 })
      expect(findings).toHaveLength(1)
      expect(findings[0]).toMatchObject({ severity: 'note', lot: '1', requirement: 'BD-20' })
      expect(findings[0]?.message).toContain('OCPP 2.0.1 (SC-9) and OCPP 2.1 (BD-20)')
    }
  })

  it('says nothing where discharging is not sought', () => {
    expect(withStance({ stance: 'not-sought' })).toEqual([])
  })

  it('says nothing where one of the two is left out', () => {
    const decisions = [
      ...settledProofs(),
      { requirement: 'BD-20', lot: '1', treatment: 'excluded' as const, rationale: 'Not in this lot.' },
    ]
    expect(findingsOf(aTender({ decisions }), ID)).toEqual([])
  })
})
