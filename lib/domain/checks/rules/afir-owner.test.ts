import { describe, expect, it } from 'vitest'
import type { Lot } from '../../tender'
import { aLot, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'afir-owner'
const found = (change: Partial<Lot>, country = 'NL') =>
  findingsOf(
    aTender({
      authority: { name: 'Example City', country },
      lots: [aLot({ operationalModel: 'procurement', ...change })],
    }),
    ID,
  )

describe(ID, () => {
  it('notes the duty of the city that owns publicly accessible points, the default of a procurement', () => {
    const findings = found({})
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'note', lot: '1', field: 'lots[0].owner' })
    expect(findings[0]?.message).toContain('340 charging points')
    expect(findings[0]?.why).toContain('Article 5(11)')
  })

  it('follows the owner, not the model', () => {
    expect(found({ owner: 'operator' })).toEqual([])
    expect(found({ operationalModel: 'concession' })).toEqual([])
    expect(found({ operationalModel: 'concession', owner: 'authority' })).toHaveLength(1)
  })

  it('says nothing about private points', () => {
    expect(found({ access: ['private'] })).toEqual([])
    expect(found({ access: ['private', 'semi-public'] })).toHaveLength(1)
  })

  it('says nothing outside the Union', () => {
    expect(found({}, 'GB')).toEqual([])
    expect(found({}, 'NO')).toEqual([])
  })
})
