import { describe, expect, it } from 'vitest'
import type { Lot } from '../../tender'
import { aLot, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'net-zero-act'
const found = (change: Partial<Lot>, country = 'NL') =>
  findingsOf(aTender({ authority: { name: 'Example City', country }, lots: [aLot(change)] }), ID)

describe(ID, () => {
  it('notes each lot of a procedure above the threshold', () => {
    const findings = found({ estimatedValue: '6500000' })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'note', lot: '1', field: 'localRequirements' })
    expect(findings[0]?.message).toContain('is above the EU threshold')
    expect(findings[0]?.why).toContain('Regulation (EU) 2024/1735, Article 25')
  })

  it('counts a procedure of unknown value as above, and points to the value that is missing', () => {
    const lots = [aLot({ estimatedValue: '6500000' }), aLot({ id: '2' })]
    const findings = findingsOf(aTender({ lots }), ID)
    expect(findings.map(({ lot }) => lot)).toEqual(['1', '2'])
    expect(findings[0]).toMatchObject({ field: 'lots[1].estimatedValue' })
    expect(findings[0]?.message).toContain('its value is not known')
  })

  it('says nothing below the threshold', () => {
    expect(found({ estimatedValue: '5403999' })).toEqual([])
    expect(found({ operationalModel: 'procurement', estimatedValue: '215999' })).toEqual([])
  })

  it('says nothing in an open market, where nothing is bought', () => {
    expect(found({ operationalModel: 'open-market' })).toEqual([])
  })

  it('says nothing outside the Union', () => {
    expect(found({}, 'GB')).toEqual([])
    expect(found({}, 'NO')).toEqual([])
  })
})
