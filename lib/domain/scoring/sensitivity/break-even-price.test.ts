import { describe, expect, it } from 'vitest'
import type { EvaluationFile } from '../../evaluation'
import { anEvaluation, bidsOf, criterion, price } from '../testing/an-evaluation'
import { breakEvenPrices } from './break-even-price'
import { startingPoint } from './starting-point'

function prices(evaluation: EvaluationFile) {
  const start = startingPoint(evaluation)
  return Object.fromEntries(
    (start ? breakEvenPrices(start) : []).map(({ bid, breakEven, how }) => [
      bid,
      `${breakEven ?? 'none'}, ${how}`,
    ]),
  )
}

const absolute = { scoring: { method: 'absolute-linear', floor: '0', ceiling: '100' } }
const three = bidsOf({
  A: { price: '40', q: '100' },
  B: { price: '50', q: '80' },
  C: { price: '90', q: '0' },
})

describe('break-even price', () => {
  it('is solved where a floor and a ceiling fix the points', () => {
    // Half a point a unit; A 80, B 65, C 5. B misses 15 points, C 75 of which it has no more than 45 to gain.
    expect(prices(anEvaluation([price(absolute), criterion('q')], three))).toEqual({
      A: '70.00, closed form',
      B: '20.00, closed form',
      C: 'none, closed form',
    })
  })

  it('is searched for where a threshold may stand in the way, with the same answer', () => {
    expect(prices(anEvaluation([price(absolute), criterion('q')], three, { totalThreshold: '1' }))).toEqual({
      A: '70.00, bisection',
      B: '20.00, bisection',
      C: 'none, bisection',
    })
  })

  it('is the difference of the totals under award on value', () => {
    const evaluation = anEvaluation(
      [
        price({ weight: undefined, scoring: { method: 'fictitious-price' } }),
        criterion('q', { weight: undefined, maximumValue: '2000' }),
      ],
      bidsOf({ A: { price: '10000', q: '50' }, B: { price: '10400', q: '75' } }),
      { aggregation: 'award-on-value' },
    )
    expect(prices(evaluation)).toEqual({ A: '9900.00, closed form', B: '10500.00, closed form' })
  })

  it('is in proportion to the totals under quality per price', () => {
    const evaluation = anEvaluation(
      [price({ weight: undefined, scoring: { method: 'divisor' } }), criterion('q', { weight: '100' })],
      bidsOf({ A: { price: '65000', q: '60' }, B: { price: '74000', q: '75' } }),
      { aggregation: 'quality-per-price' },
    )
    expect(prices(evaluation)).toEqual({ A: '59200.00, closed form', B: '81250.00, closed form' })
  })

  it('is searched for under a relative formula, where a lower price moves the others too', () => {
    // B at x: 50 + 40 against 50x/100 + 50, level at 80; A at y: 5000/y + 50 against 90, level at 125
    const evaluation = anEvaluation(
      [price(), criterion('q')],
      bidsOf({ A: { price: '100', q: '100' }, B: { price: '100', q: '80' } }),
    )
    expect(prices(evaluation)).toEqual({ A: '125.00, bisection', B: '80.00, bisection' })
  })

  it('is missing without a price or without a rival', () => {
    expect(prices(anEvaluation([criterion('q')], bidsOf({ A: { q: '1' }, B: { q: '2' } })))).toEqual({})
    expect(prices(anEvaluation([price()], bidsOf({ A: { price: '1' } })))).toEqual({})
  })
})
