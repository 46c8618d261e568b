import { describe, expect, it } from 'vitest'
import type { Lot, Tender } from '../../tender'
import { aLot, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'term-without-reason'
const found = (lot: Partial<Lot> = {}, change: Partial<Tender> = {}) =>
  findingsOf(aTender({ lots: [aLot({ termReason: undefined, ...lot })], ...change }), ID)
const until = (contractEnd: string): Partial<Tender> => ({
  dates: { contractStart: '2027-05-01', contractEnd },
})

describe(ID, () => {
  it('warns where a concession runs longer than five years without a reason', () => {
    const findings = found()
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'warn', lot: '1', field: 'lots[0].termReason' })
    expect(findings[0]?.message).toContain('from 1 May 2027 to 30 April 2037')
    expect(findings[0]?.why).toContain('Directive 2014/23/EU, Article 18(2)')
  })

  it('takes a blank reason for none', () => {
    expect(found({ termReason: '  ' })).toHaveLength(1)
  })

  it('says nothing where a reason is given', () => {
    expect(found({ termReason: 'The investment is recouped in nine years.' })).toEqual([])
  })

  it('begins after five years', () => {
    expect(found({}, until('2032-05-01'))).toEqual([])
    expect(found({}, until('2032-05-02'))).toHaveLength(1)
  })

  it('says nothing where the term is not known', () => {
    expect(found({}, { dates: { contractStart: '2027-05-01' } })).toEqual([])
  })

  it('is about concessions only', () => {
    expect(found({ operationalModel: 'procurement' })).toEqual([])
    expect(found({ operationalModel: 'open-market' })).toEqual([])
  })

  it('is a note below the threshold, and cites no directive outside the Union', () => {
    expect(found({ estimatedValue: '300000' })[0]).toMatchObject({ severity: 'note' })
    const [british] = found({}, { authority: { name: 'Example City', country: 'GB' } })
    expect(british).toMatchObject({ severity: 'note' })
    expect(british?.why).toMatch(/^Good practice/)
    expect(british?.why).not.toContain('2014/23')
  })
})
