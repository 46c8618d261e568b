import { describe, expect, it } from 'vitest'
import type { Lot } from '../../tender'
import { aLot, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'below-threshold'
const found = (lots: Lot[], country = 'NL') =>
  findingsOf(aTender({ authority: { name: 'Example City', country }, lots }), ID)

describe(ID, () => {
  it('notes the sum of the procedure and the threshold that it stays below', () => {
    const findings = found([
      aLot({ estimatedValue: '2000000' }),
      aLot({ id: '2', estimatedValue: '1500000.50' }),
      aLot({ id: '3', operationalModel: 'procurement', estimatedValue: '900000' }),
    ])
    expect(findings.map(({ lot }) => lot)).toEqual(['1', '2'])
    expect(findings[0]).toMatchObject({ severity: 'note', field: 'lots[0].estimatedValue' })
    expect(findings[0]?.message).toContain(
      'Lots 1 and 2 are one procedure and together worth EUR\u00a03\u00a0500\u00a0000.50, below the threshold of EUR\u00a05\u00a0404\u00a0000',
    )
  })

  it('uses the threshold of services where the authority keeps the risk of a concession', () => {
    const [finding] = found([aLot({ operatingRisk: 'authority', estimatedValue: '200000' })])
    expect(finding?.message).toContain(
      'Lot 1 is worth EUR\u00a0200\u00a0000, below the threshold of EUR\u00a0216\u00a0000',
    )
    expect(finding?.why).toContain('service contract')
  })

  it('says nothing at the threshold and above', () => {
    expect(found([aLot({ operationalModel: 'procurement', estimatedValue: '216000' })])).toEqual([])
    expect(found([aLot({ estimatedValue: '6500000' })])).toEqual([])
  })

  it('never takes an unknown value for a low one', () => {
    expect(found([aLot({ estimatedValue: '1000' }), aLot({ id: '2' })])).toEqual([])
  })

  it('says nothing about an open market, which has no threshold', () => {
    expect(found([aLot({ operationalModel: 'open-market', estimatedValue: '1000' })])).toEqual([])
  })

  it.each(['GB', 'CH'])('says nothing for %s, where the thresholds of the Union mean nothing', (country) => {
    expect(found([aLot({ estimatedValue: '1000' })], country)).toEqual([])
  })
})
