import { describe, expect, it } from 'vitest'
import type { Lot, Tender } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const ID = 'mandatory-without-evidence'
const withStance = (bidirectional: Lot['bidirectional'], change: Partial<Tender> = {}) =>
  findingsOf(aTender({ lots: [aLot({ bidirectional })], ...change }), ID)
const evidence = (supplier: string, more: Partial<Tender['marketEvidence'][number]> = {}) => ({
  requirement: 'BD-20',
  supplier,
  available: '2026-10-01',
  proof: 'Certificate for OCPP 2.1',
  ...more,
})

describe(ID, () => {
  it('warns where discharging is mandatory and nobody is known to deliver it', () => {
    const [finding, ...more] = withStance({ stance: 'mandatory', share: 20 })
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      severity: 'warn',
      lot: '1',
      requirement: 'BD-20',
      field: 'lots[0].bidirectional.stance',
    })
    expect(finding?.message).toContain('BD-19 and BD-20 mandatory: discharging is demanded of 20 per cent')
    expect(finding?.message).toContain('names no suppliers; three are needed')
    expect(finding?.message).toContain('not confirmed')
  })

  it('is content with three suppliers and a proof', () => {
    const marketEvidence = ['A', 'B', 'C'].map((name) => evidence(name))
    expect(withStance({ stance: 'mandatory' }, { marketEvidence })).toEqual([])
  })

  it('counts a supplier once, however it is written', () => {
    const marketEvidence = [evidence('A'), evidence('B'), evidence(' b ')]
    expect(withStance({ stance: 'mandatory' }, { marketEvidence })[0]?.message).toContain(
      'names two suppliers;',
    )
  })

  it('counts each demanded requirement by itself, and takes the one that the fewest can deliver', () => {
    const onBoth = [evidence('A', { requirement: 'BD-19' }), evidence('B'), evidence('C')]
    expect(withStance({ stance: 'mandatory' }, { marketEvidence: onBoth })[0]?.message).toContain(
      'The market evidence on BD-19 names one supplier; three are needed.',
    )
  })

  it('does not count a supplier who delivers after the first installation', () => {
    const marketEvidence = [evidence('A'), evidence('B'), evidence('C', { available: '2027-06-02' })]
    expect(withStance({ stance: 'mandatory' }, { marketEvidence })[0]?.message).toContain(
      'names two suppliers, and 1 more only after the first installation on 1 June 2027; three are needed',
    )
  })

  it('does not count evidence on another requirement', () => {
    const marketEvidence = ['A', 'B', 'C'].map((name) => evidence(name, { requirement: 'SC-9' }))
    expect(withStance({ stance: 'mandatory' }, { marketEvidence })).toHaveLength(1)
  })

  it('warns that OCPP 2.1 cannot be certified while no evidence carries a proof', () => {
    const marketEvidence = ['A', 'B', 'C'].map((name) => evidence(name, { proof: ' ' }))
    const [finding] = withStance({ stance: 'mandatory' }, { marketEvidence })
    expect(finding?.message).toContain('OCPP 2.1 (BD-20) can be certified is not confirmed')
    expect(finding?.message).not.toContain('three are needed')
  })

  it('says nothing where discharging is scored, deferred or not sought', () => {
    expect(withStance({ stance: 'award-criterion' })).toEqual([])
    expect(withStance({ stance: 'deferred', deferral: { longStop: '2029-06-30' } })).toEqual([])
    expect(withStance({ stance: 'not-sought', readiness: 'required' })).toEqual([])
  })

  it('warns where a minimum share is demanded under a scored stance', () => {
    expect(withStance({ stance: 'award-criterion', share: 10 })[0]).toMatchObject({
      requirement: 'BD-20',
      field: 'lots[0].bidirectional.share',
    })
  })

  it('warns where a decision alone makes BD-19 mandatory, and asks for evidence on BD-19', () => {
    const decision = { requirement: 'BD-19', lot: '1', treatment: 'mandatory' as const, rationale: 'Pilot.' }
    const decisions = [...settledProofs(), decision]
    const [finding] = withStance({ stance: 'award-criterion' }, { decisions })
    expect(finding).toMatchObject({ requirement: 'BD-19', field: 'decisions[3].treatment' })
    const marketEvidence = ['A', 'B', 'C'].map((name) => evidence(name, { requirement: 'BD-19' }))
    expect(withStance({ stance: 'award-criterion' }, { decisions, marketEvidence })).toEqual([])
  })
})
