import { describe, expect, it } from 'vitest'
import type { Lot, Tender } from '../../tender'
import { aLot, aModel, aTender, findingsOf } from '../../testing/a-tender'

const found = (lot: Partial<Lot> = {}, evaluation: Tender['evaluation'] = {}) =>
  findingsOf(aTender({ lots: [aLot(lot)], evaluation }), 'no-award-criteria')

describe('no-award-criteria', () => {
  it('blocks a concession and a procurement without criteria of their own', () => {
    expect(found()).toMatchObject([{ severity: 'block', lot: '1', field: 'evaluation.1.criteria' }])
    expect(found()[0]?.why).toMatch(/^Law: Directive 2014\/23\/EU, Article 41/)
    const [procurement] = found({ operationalModel: 'procurement' })
    expect(procurement?.why).toMatch(/^Law: Directive 2014\/24\/EU, Article 67/)
  })

  it('does not take what is proposed for chosen, but names it', () => {
    expect(found()[0]?.message).toMatch(/^Lot 1 has no award criteria of its own; only proposed: “.+”\.$/)
    expect(found({ bidirectional: { stance: 'not-sought' } })[0]?.message).toBe(
      'Lot 1 has no award criteria of its own.',
    )
  })

  it('blocks an empty list', () => {
    expect(found({}, { '1': aModel({ criteria: [] }) })).toHaveLength(1)
  })

  it('warns below the threshold of the directive, and calls it good practice', () => {
    const [finding] = found({ operationalModel: 'procurement', estimatedValue: '90000' })
    expect(finding?.severity).toBe('warn')
    expect(finding?.why).toMatch(/^Good practice: /)
  })

  it('names no directive outside the Union', () => {
    const authority = { name: 'Leeds', country: 'GB' }
    const [finding] = findingsOf(aTender({ authority, evaluation: {} }), 'no-award-criteria')
    expect(finding?.why).not.toContain('Directive')
  })

  it('asks none of an open market, and is content with one criterion', () => {
    expect(found({ operationalModel: 'open-market', bidirectional: { stance: 'not-sought' } })).toEqual([])
    expect(findingsOf(aTender(), 'no-award-criteria')).toEqual([])
  })
})
