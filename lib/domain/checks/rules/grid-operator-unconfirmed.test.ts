import { describe, expect, it } from 'vitest'
import type { Lot } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const ID = 'grid-operator-unconfirmed'
const found = (gridOperator: Lot['gridOperator']) =>
  findingsOf(aTender({ lots: [aLot({ gridOperator })] }), ID)

describe(ID, () => {
  it('warns where nobody has asked the grid operator', () => {
    const findings = found(undefined)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'warn',
      lot: '1',
      requirement: 'SC-11',
      field: 'lots[0].gridOperator.confirmed',
    })
    expect(findings[0]?.message).toContain('the distribution system operator has not confirmed a protocol')
  })

  it('names the operator and the protocol that wait for confirmation', () => {
    expect(found({ name: 'Gridco', protocol: 'OpenADR 3.0' })[0]?.message).toContain(
      'Gridco has not confirmed OpenADR 3.0',
    )
  })

  it('says nothing once it is confirmed', () => {
    expect(found({ name: 'Gridco', protocol: 'OpenADR 3.0', confirmed: true })).toEqual([])
  })

  it('says nothing where SC-11 is left out', () => {
    const excluded = {
      requirement: 'SC-11',
      lot: '1',
      treatment: 'excluded' as const,
      rationale: 'No grid operator.',
    }
    const tender = aTender({
      lots: [aLot({ gridOperator: undefined })],
      decisions: [...settledProofs(), excluded],
    })
    expect(findingsOf(tender, ID)).toEqual([])
  })
})
