import { describe, expect, it } from 'vitest'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import { score } from '@/lib/domain/scoring/score'
import { type ImaginedBid, noOffer } from './imagined-bid'
import { starterBids } from './starter-bids'
import { trialEvaluation } from './trial-evaluation'

const model: EvaluationModel = {
  aggregation: 'weighted-sum',
  criteria: [
    {
      id: 'tariff',
      title: 'Tariff',
      kind: 'price',
      weight: '60',
      scoring: { method: 'absolute-linear', floor: '0.30', ceiling: '0.60' },
    },
    {
      id: 'offer',
      title: 'Offer',
      kind: 'requirement',
      weight: '25',
      scoring: { method: 'commitment', horizon: '60', classes: { certified: '1', own: '0.4' }, ready: '0.1' },
    },
    {
      id: 'plan',
      title: 'Plan',
      kind: 'quality',
      weight: '15',
      scoring: { method: 'levels' },
      levels: [
        { code: '0', value: '0', label: 'None' },
        { code: '1', value: '1', label: 'Good' },
      ],
    },
  ],
}
const aBid = (key: string, name: string, values: ImaginedBid['values']): ImaginedBid => ({
  key,
  name,
  values,
})

describe('imagined bids', () => {
  it('are scored as they are typed: with a comma, and the share in per cent', () => {
    const offer = { share: '62,5', months: '12', class: 'certified', hardware: true }
    const { evaluation } = trialEvaluation(model, [aBid('b1', 'Cheap', { tariff: '0,39', offer, plan: '1' })])
    expect(evaluation.bids).toEqual([
      {
        id: 'Cheap',
        values: {
          tariff: '0.39',
          offer: { share: '0.625', months: '12', class: 'certified', hardware: true },
          plan: '1',
        },
      },
    ])
  })

  it('wait until they are complete, and say what they lack', () => {
    const { evaluation, missing } = trialEvaluation(model, [aBid('b1', 'A', { tariff: 'x', offer: noOffer })])
    expect(evaluation.bids).toEqual([])
    expect(missing).toEqual({ b1: ['Tariff', 'Plan'] })
  })

  it('keep apart when two have the same name', () => {
    const values = { tariff: '0.4', offer: noOffer, plan: '0' }
    const { ids } = trialEvaluation(model, [aBid('a', 'Low', values), aBid('b', 'Low', values)])
    expect(ids).toEqual({ a: 'Low', b: 'Low (2)' })
  })

  it('offer nothing where the offer is left empty', () => {
    const { evaluation } = trialEvaluation(model, [aBid('a', 'A', { tariff: '0.4', plan: '0' })])
    expect(evaluation.bids[0]?.values.offer).toEqual({ share: '0' })
  })
})

describe('the bids to begin with', () => {
  it('are complete for every kind of criterion and can be scored, the cheap one cheapest and the ambitious one best', () => {
    const bids = starterBids(model, undefined)
    const scored = score(trialEvaluation(model, bids).evaluation)
    if (!scored.ok) throw new Error(scored.message)
    const points = (bid: string, criterion: string) =>
      Number(scored.result.points[bid]?.[criterion]?.points ?? 'none')
    expect(scored.result.ranking).toHaveLength(3)
    expect(points('Cheap', 'tariff')).toBeGreaterThan(points('Ambitious', 'tariff'))
    expect(points('Ambitious', 'offer')).toBe(25)
    expect(points('Cheap', 'offer')).toBe(0)
  })

  it('take their prices from the estimated value where the formula knows none', () => {
    const [tariff, ...rest] = model.criteria
    if (!tariff) throw new Error('no tariff')
    const relative = {
      ...model,
      criteria: [{ ...tariff, scoring: { method: 'lowest-relative' as const } }, ...rest],
    }
    expect(starterBids(relative, '2000000').map(({ values }) => values.tariff)).toEqual([
      '1600000',
      '1900000',
      '2200000',
    ])
  })
})
