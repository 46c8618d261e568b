import { describe, expect, it } from 'vitest'
import type { Decision, Lot } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const ID = 'decision-without-effect'
const found = (decision: Omit<Decision, 'lot'>, lot: Partial<Lot> = {}) =>
  findingsOf(
    aTender({
      lots: [aLot(lot)],
      decisions: [...settledProofs(), { lot: '1', rationale: 'A reason.', ...decision }],
    }),
    ID,
  )

describe(ID, () => {
  it('notes a decision on a requirement that does not stand in the lot', () => {
    const findings = found({ requirement: 'SC-8', treatment: 'excluded' })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'note',
      lot: '1',
      requirement: 'SC-8',
      field: 'decisions[3]',
    })
    expect(findings[0]?.message).toContain('SC-8 does not stand in the lot')
    expect(found({ requirement: 'SC-8', treatment: 'excluded' }, { current: ['DC'] })).toEqual([])
  })

  it('notes a decision on a part that does not stand in the lot', () => {
    const [finding] = found({ requirement: 'SC-5', part: 'minimum', proof: 'A log' })
    expect(finding?.message).toContain('the requirement has no parts in this lot')
    expect(found({ requirement: 'BD-20', part: 'minimum', proof: 'A test' })).toHaveLength(1)
    expect(
      found(
        { requirement: 'BD-20', part: 'minimum', proof: 'A test' },
        { bidirectional: { stance: 'award-criterion', share: 20 } },
      ),
    ).toEqual([])
  })

  it('says nothing about decisions that move what stands in the lot', () => {
    expect(found({ requirement: 'SC-5', parameters: { connectivityPercent: 99 } })).toEqual([])
    expect(found({ requirement: 'BD-20', treatment: 'mandatory' })).toEqual([])
    expect(found({ requirement: 'BD-20', part: 'beyond', treatment: 'excluded' })).toEqual([])
    expect(
      found({ requirement: 'BD-19', treatment: 'deferred', deferral: { longStop: '2029-06-30' } }),
    ).toEqual([])
  })

  it('notes that the legal floor cannot be left out', () => {
    const [finding] = found({ requirement: 'BD-19', part: 'floor', treatment: 'excluded' })
    expect(finding?.message).toContain('what the law demands is locked')
    const [alone] = found(
      { requirement: 'BD-19', treatment: 'excluded' },
      { bidirectional: { stance: 'not-sought' } },
    )
    expect(alone?.message).toContain('only what the law demands stands in the lot')
    const installed2026 = { firstInstallation: '2026-02-01', lastInstallation: '2026-12-01' }
    expect(found({ requirement: 'LAW-1', treatment: 'excluded' }, installed2026)[0]).toMatchObject({
      field: 'decisions[3].treatment',
    })
  })

  it('notes that a part which the requirement does not have cannot be scored', () => {
    expect(found({ requirement: 'SC-5', part: 'floor', treatment: 'award-criterion' })[0]?.message).toContain(
      'the requirement has no parts in this lot',
    )
  })

  it('leaves scoring or deferring the floor to the rules that refuse it', () => {
    expect(found({ requirement: 'BD-19', part: 'floor', treatment: 'award-criterion' })).toEqual([])
    expect(found({ requirement: 'BD-19', part: 'floor', treatment: 'deferred' })).toEqual([])
  })

  it('notes that safety requirements keep their treatment, and leaves scoring them to the rule that refuses it', () => {
    expect(found({ requirement: 'BD-17', treatment: 'excluded' })[0]?.message).toContain(
      '“If it feeds in” is given by the rules and cannot become “Left out”',
    )
    expect(found({ requirement: 'BD-17', treatment: 'award-criterion' })).toEqual([])
  })

  it('notes the second of two decisions that give one entry different treatments', () => {
    const twice: Decision[] = [
      { requirement: 'BD-20', lot: '1', treatment: 'mandatory', rationale: 'A.' },
      { requirement: 'BD-20', lot: '1', part: 'beyond', treatment: 'excluded', rationale: 'B.' },
    ]
    const findings = findingsOf(aTender({ decisions: [...settledProofs(), ...twice] }), ID)
    expect(findings.map(({ field }) => field)).toEqual(['decisions[4].treatment'])
    expect(findings[0]?.message).toContain('another decision already gives the treatment “Mandatory”')
  })

  it('notes the terms of a deferral on a requirement that is not deferred', () => {
    const findings = found({ requirement: 'BD-20', deferral: { longStop: '2029-06-30' } })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ field: 'decisions[3].deferral' })
    expect(
      found(
        { requirement: 'BD-20', deferral: { longStop: '2029-06-30' } },
        { bidirectional: { stance: 'deferred', deferral: { longStop: '2029-01-31' } } },
      ),
    ).toEqual([])
  })

  it('says nothing where private-in-public already speaks', () => {
    expect(found({ requirement: 'PR-12', treatment: 'mandatory' })).toEqual([])
    expect(found({ requirement: 'PR-12', treatment: 'excluded' })).toHaveLength(1)
  })

  it('follows a decision on a local requirement', () => {
    const decision = {
      requirement: 'LOCAL-1',
      lot: '1',
      treatment: 'excluded' as const,
      rationale: 'Not here.',
    }
    const local = { key: 'LOCAL-1', title: 'Colour', clause: 'Points shall be green.', proof: [] }
    const tender = aTender({
      lots: [aLot(), aLot({ id: '2' })],
      decisions: [decision],
      localRequirements: [{ ...local, lots: ['2'], treatment: 'mandatory' }],
    })
    expect(findingsOf(tender, ID)).toHaveLength(1)
    expect(findingsOf({ ...tender, decisions: [{ ...decision, lot: '2' }] }, ID)).toEqual([])
  })
})
