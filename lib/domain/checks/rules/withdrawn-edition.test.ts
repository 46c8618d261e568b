import { describe, expect, it } from 'vitest'
import type { Tender } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const ID = 'withdrawn-edition'
const local = (clause: string, lots = ['1']): Partial<Tender> => ({
  localRequirements: [
    { key: 'LOCAL-1', lots, title: 'DC safety', clause, treatment: 'mandatory', proof: [] },
  ],
})

describe(ID, () => {
  it('notes in a DC lot that the clause asks for the edition of today', () => {
    const findings = findingsOf(aTender({ lots: [aLot({ current: ['DC'] })] }), ID)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'note', requirement: 'SC-8', lot: '1' })
    expect(findings[0]?.message).toContain('IEC 61851-23:2014, which has been withdrawn')
    expect(findings[0]?.message).toContain('asks for IEC 61851-23:2023')
  })

  it('says nothing in an AC lot, which cites no withdrawn edition', () => {
    expect(findingsOf(aTender(), ID)).toEqual([])
  })

  it('warns where an own clause cites the withdrawn edition, whichever body stands before the number', () => {
    const [finding] = findingsOf(aTender(local('Stations comply with EN 61851-23 : 2014.')), ID)
    expect(finding).toMatchObject({
      severity: 'warn',
      requirement: 'LOCAL-1',
      field: 'localRequirements[0].clause',
    })
    expect(finding?.message).toContain('cites 61851-23:2014')
  })

  it('warns where an own proof cites it', () => {
    const decisions = [
      ...settledProofs(),
      { requirement: 'SC-7', lot: '1', proof: 'Test report to IEC 61851-23:2014', rationale: 'At hand.' },
    ]
    expect(findingsOf(aTender({ decisions }), ID)[0]).toMatchObject({
      requirement: 'SC-7',
      field: 'decisions[3].proof',
    })
  })

  it('reads neither the edition of today nor a longer number as the withdrawn one', () => {
    expect(findingsOf(aTender(local('Stations comply with IEC 61851-23:2023.')), ID)).toEqual([])
    expect(findingsOf(aTender(local('Stations comply with XY 161851-23:2014.')), ID)).toEqual([])
  })

  it('looks at the lots that the text is for', () => {
    const lots = [aLot(), aLot({ id: '2' })]
    const findings = findingsOf(aTender({ lots, ...local('IEC 61851-23:2014 applies.', ['2']) }), ID)
    expect(findings.map(({ lot }) => lot)).toEqual(['2'])
  })
})
