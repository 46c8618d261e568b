import { describe, expect, it } from 'vitest'
import type { Decision, Tender } from '../../tender'
import { aLot, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const found = (change: Partial<Tender>) => findingsOf(aTender(change), 'slot-open')
const belgium = { authority: { name: 'Ghent', country: 'BE' } }
const deciding = (decision: Omit<Decision, 'lot'>) => ({
  decisions: [...settledProofs(), { lot: '1', rationale: 'Named', ...decision }],
})

describe('slot-open', () => {
  it('blocks a place that neither catalogue nor country pack fills, by its label', () => {
    const [finding] = found(belgium)
    expect(finding).toMatchObject({
      severity: 'block',
      lot: '1',
      requirement: 'BD-22',
      field: 'lots[0].requirements.BD-22.parameters.nationalGridCode',
    })
    expect(finding?.message).not.toContain('{')
  })

  it('is filled by the country pack, or by a decision', () => {
    expect(found({})).toEqual([])
    const parameters = { nationalGridCode: 'Synergrid C10/11' }
    expect(found({ ...belgium, ...deciding({ requirement: 'BD-22', parameters }) })).toEqual([])
  })

  it('does not take braces that an officer typed for a slot', () => {
    const parameters = { nationalGridCode: 'the code {edition}' }
    expect(found({ ...belgium, ...deciding({ requirement: 'BD-22', parameters }) })).toEqual([])
    const local = { key: 'LOCAL-1', lots: ['1'], title: 'Roof', clause: 'A {roof}.', proof: [] }
    expect(found({ localRequirements: [{ ...local, treatment: 'mandatory' }] })).toEqual([])
  })

  it('blocks a deferral to a day that is not given', () => {
    const deferral = { trigger: 'date', longStop: '2029-06-30' } as const
    expect(found({ lots: [aLot({ bidirectional: { stance: 'deferred', deferral } })] })).toMatchObject([
      { requirement: 'BD-19', field: 'lots[0].bidirectional.deferral.date' },
    ])
    const lots = [
      aLot({ bidirectional: { stance: 'deferred', deferral: { ...deferral, date: '2028-01-01' } } }),
    ]
    expect(found({ lots })).toEqual([])
  })

  it('says a place once, though several lots have it once each', () => {
    const lots = [aLot(), aLot({ id: '2' })]
    expect(found({ ...belgium, lots }).map(({ lot }) => lot)).toEqual(['1', '2'])
  })

  it('leaves a missing long-stop date to its own rule', () => {
    expect(found({ lots: [aLot({ bidirectional: { stance: 'deferred' } })] })).toEqual([])
  })
})
