import { describe, expect, it } from 'vitest'
import type { Tender } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const found = (change: Partial<Tender>) => findingsOf(aTender(change), 'proof-left-open')

describe('proof-left-open', () => {
  it('blocks the three proofs that the source leaves to negotiation', () => {
    expect(found({ decisions: [] })).toMatchObject([
      { severity: 'block', lot: '1', requirement: 'GEN-4', field: 'lots[0].requirements.GEN-4.proof' },
      { severity: 'block', lot: '1', requirement: 'SC-4', field: 'lots[0].requirements.SC-4.proof' },
      { severity: 'block', lot: '1', requirement: 'SC-5', field: 'lots[0].requirements.SC-5.proof' },
    ])
  })

  it('warns in a negotiated procedure', () => {
    const severities = found({ decisions: [], lots: [aLot({ procedure: 'negotiated' })] }).map(
      ({ severity }) => severity,
    )
    expect(severities).toEqual(['warn', 'warn', 'warn'])
    expect(found({ decisions: [], lots: [aLot({ procedure: 'restricted' })] })[0]?.severity).toBe('block')
  })

  it('is settled by a proof of the decision', () => {
    expect(found({})).toEqual([])
    expect(found({ decisions: settledProofs().slice(1) }).map(({ requirement }) => requirement)).toEqual([
      'GEN-4',
    ])
  })

  it('is not settled by another change, by another lot, or by a proof of the floor', () => {
    const [, ...others] = settledProofs()
    const decision = { requirement: 'GEN-4', lot: '1', rationale: 'Asked for' }
    expect(found({ decisions: [decision, ...others] })).toMatchObject([{ field: 'decisions[0].proof' }])
    const lots = [aLot(), aLot({ id: '2' })]
    expect(new Set(found({ lots }).map(({ lot }) => lot))).toEqual(new Set(['2']))
    const decisions = settledProofs().map((one) =>
      one.requirement === 'SC-4' ? { ...one, part: 'floor' as const } : one,
    )
    expect(found({ decisions })).toMatchObject([
      { requirement: 'SC-4', field: 'lots[0].requirements.SC-4.proof' },
    ])
  })

  it('asks no proof of what is left out', () => {
    const excluded = {
      requirement: 'GEN-4',
      lot: '1',
      treatment: 'excluded',
      rationale: 'Audited centrally',
    } as const
    expect(found({ decisions: [excluded, ...settledProofs().slice(1)] })).toEqual([])
  })
})
