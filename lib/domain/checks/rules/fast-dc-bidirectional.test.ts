import { describe, expect, it } from 'vitest'
import type { Lot } from '../../tender'
import { aLot, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'fast-dc-bidirectional'
const found = (change: Partial<Lot>) =>
  findingsOf(aTender({ lots: [aLot({ current: ['DC'], powerKw: 150, ...change })] }), ID)

describe(ID, () => {
  it('warns where discharging is sought at DC points of 50 kW and more', () => {
    expect(found({ powerKw: 50 })).toHaveLength(1)
    expect(found({ bidirectional: { stance: 'mandatory' } })[0]).toMatchObject({
      severity: 'warn',
      lot: '1',
      field: 'lots[0].bidirectional.stance',
    })
    expect(found({ current: ['AC', 'DC'] })[0]?.message).toContain('DC points of up to 150 kW')
  })

  it('says nothing about slower DC points, AC points, or points of unknown power', () => {
    expect(found({ powerKw: 49.9 })).toEqual([])
    expect(found({ current: ['AC'] })).toEqual([])
    expect(found({ powerKw: undefined })).toEqual([])
  })

  it('says nothing where discharging is not sought', () => {
    expect(found({ bidirectional: { stance: 'not-sought' } })).toEqual([])
  })

  it('lets a private depot pass with a reason, and only with one', () => {
    const depot = (rationale?: string) =>
      found({ access: ['private'], bidirectional: { stance: 'award-criterion', rationale } })
    expect(depot('Buses stand in the depot at night.')).toEqual([])
    expect(depot(' ')).toHaveLength(1)
  })
})
