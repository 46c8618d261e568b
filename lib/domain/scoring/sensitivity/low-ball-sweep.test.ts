import { describe, expect, it } from 'vitest'
import type { EvaluationFile } from '../../evaluation'
import { anEvaluation, bidsOf, criterion, price } from '../testing/an-evaluation'
import { lowBallSweep } from './low-ball-sweep'
import { startingPoint } from './starting-point'

function sweep(evaluation: EvaluationFile) {
  const start = startingPoint(evaluation)
  return start && lowBallSweep(start)
}

const bids = bidsOf({ A: { price: '50', q: '50' }, C: { price: '100', q: '90' } })

describe('low-ball sweep', () => {
  it('finds the first price, going down by a hundredth, that changes the winner', () => {
    // With x the lowest, A has x + 25 and C x/2 + 45: level at 40, so 39.50 is the first below.
    expect(sweep(anEvaluation([price(), criterion('q')], bids))).toEqual({
      independent: false,
      flip: { price: '39.50', percentOfLowest: 79, first: ['C'] },
    })
  })

  it('enters the imagined bid at the thresholds, so that it takes part', () => {
    const levels = [
      { code: 'low', value: '0.2', label: 'low' },
      { code: 'enough', value: '0.6', label: 'enough' },
    ]
    const scoring = {
      method: 'commitment',
      horizon: '60',
      classes: { plan: '0.7', tested: '1' },
      ready: '0.1',
    }
    const evaluation = anEvaluation(
      [
        price(),
        criterion('q', { threshold: '10' }),
        criterion('l', { weight: '10', threshold: '5', scoring: { method: 'levels' }, levels }),
        criterion('v', { weight: '10', threshold: '1', scoring }),
      ],
      bidsOf({
        A: { price: '50', q: '50', l: 'enough', v: { share: '1', months: '0', class: 'plan' } },
        C: { price: '100', q: '90', l: 'enough', v: { share: '1', months: '0', class: 'plan' } },
      }),
    )
    expect(sweep(evaluation)?.flip?.percentOfLowest).toBe(79)
  })

  it('finds none where quality decides whatever the price', () => {
    const evaluation = anEvaluation([price({ weight: '1' }), criterion('q')], bids)
    expect(sweep(evaluation)).toEqual({ independent: false })
  })

  it('is stated where the methods guarantee it, and missing without a price', () => {
    const absolute = { scoring: { method: 'absolute-linear', floor: '0', ceiling: '100' } }
    expect(sweep(anEvaluation([price(absolute), criterion('q')], bids))).toEqual({ independent: true })
    expect(sweep(anEvaluation([criterion('q')], bidsOf({ A: { q: '1' } })))).toBeUndefined()
  })
})
