import { describe, expect, it } from 'vitest'
import type { EvaluationFile } from '../../evaluation'
import { anEvaluation, bidsOf, criterion, price } from '../testing/an-evaluation'
import { rankReversal } from './rank-reversal'
import { startingPoint } from './starting-point'

function reversal(evaluation: EvaluationFile) {
  const start = startingPoint(evaluation)
  if (!start) throw new Error('no bid is admitted')
  return rankReversal(start)
}

const bids = bidsOf({
  A: { price: '50', q: '50' },
  B: { price: '75', q: '75' },
  C: { price: '100', q: '100' },
  D: { price: '20', q: '10' },
})
const log = { scoring: { method: 'log', base: '2' } }

describe('rank reversal', () => {
  it('finds the bad low bid whose leaving turns the order of the others, alone and in pairs', () => {
    const { independent, reversals } = reversal(anEvaluation([price(), criterion('q')], bids))
    expect(independent).toBe(false)
    // Without A and D, B has 50 + 37.5 and C 37.5 + 50.
    expect(reversals).toEqual([
      { without: ['D'], first: ['A', 'C'], changesWinner: true },
      { without: ['A', 'D'], first: ['B', 'C'], changesWinner: true },
      { without: ['B', 'D'], first: ['A', 'C'], changesWinner: true },
    ])
  })

  it('is stated and not simulated where the methods guarantee it', () => {
    const absolute = { scoring: { method: 'absolute-linear', floor: '0', ceiling: '100' } }
    for (const given of [absolute, log])
      expect(reversal(anEvaluation([price(given), criterion('q')], bids))).toEqual({
        independent: true,
        reversals: [],
      })
  })

  it('is not stated for a logarithm on which a threshold, a rounded total or a price stands', () => {
    const independent = (criteria: Record<string, unknown>[], given = {}) =>
      reversal(anEvaluation(criteria, bids, given)).independent
    expect(independent([price({ ...log, threshold: '-500' }), criterion('q')])).toBe(false)
    expect(independent([price(log), criterion('q')], { totalThreshold: '-500' })).toBe(false)
    expect(independent([price(log), criterion('q')], { rounding: { at: 'total', decimals: 2 } })).toBe(false)
    const ratio = [price({ weight: undefined, scoring: { method: 'divisor' } }), criterion('q', log)]
    expect(independent(ratio, { aggregation: 'quality-per-price' })).toBe(false)
  })
})
