import { describe, expect, it } from 'vitest'
import type { Decision, Lot } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const ID = 'private-in-public'
const found = (access: Lot['access'], decision?: Partial<Decision>) =>
  findingsOf(
    aTender({
      lots: [aLot({ access })],
      decisions: [
        ...settledProofs(),
        ...(decision ? [{ requirement: 'PR-12', lot: '1', rationale: 'Local meters.', ...decision }] : []),
      ],
    }),
    ID,
  )

describe(ID, () => {
  it('warns where a private-only requirement is asked of publicly accessible points', () => {
    const findings = found(['public', 'semi-public'], { treatment: 'mandatory' })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'warn',
      lot: '1',
      requirement: 'PR-12',
      field: 'decisions[3].treatment',
    })
    expect(findings[0]?.message).toContain('the lot has none (access: public and semi-public)')
  })

  it('can be accepted with a reason, as any warning', () => {
    const tender = aTender({
      decisions: [
        ...settledProofs(),
        { requirement: 'PR-12', lot: '1', treatment: 'mandatory', rationale: 'Local meters.' },
      ],
      acceptedFindings: [
        { rule: ID, lot: '1', requirement: 'PR-12', rationale: 'Points at two town halls.' },
      ],
    })
    expect(findingsOf(tender, ID)[0]).toMatchObject({ severity: 'note' })
    expect(findingsOf(tender, ID)[0]?.message).toContain('Accepted: Points at two town halls.')
  })

  it('says it once for several decisions on one requirement', () => {
    const decisions: Decision[] = [
      { requirement: 'PR-13', lot: '1', treatment: 'mandatory', rationale: 'A.' },
      { requirement: 'PR-13', lot: '1', proof: 'A demonstration', rationale: 'B.' },
    ]
    expect(findingsOf(aTender({ decisions: [...settledProofs(), ...decisions] }), ID)).toHaveLength(1)
  })

  it('says nothing where the requirement is left out, or nobody asks for it', () => {
    expect(found(['public'], { treatment: 'excluded' })).toEqual([])
    expect(found(['public'])).toEqual([])
  })

  it('says nothing about a lot of private points alone', () => {
    expect(found(['private'], { treatment: 'mandatory' })).toEqual([])
  })

  it('notes that in a mixed lot the private-only requirements bind a part of the points', () => {
    const findings = found(['public', 'private'])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'note', field: 'lots[0].access' })
    expect(findings[0]?.message).toContain('PR-12, PR-13, PR-14 and PR-15 bind only its private points')
  })
})
