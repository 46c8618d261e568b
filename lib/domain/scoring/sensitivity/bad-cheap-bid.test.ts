import { describe, expect, it } from 'vitest'
import type { EvaluationFile } from '../../evaluation'
import { anEvaluation, bidsOf, criterion, price } from '../testing/an-evaluation'
import { badCheapBid } from './bad-cheap-bid'
import { firstOf } from './first-of'
import { startingPoint } from './starting-point'

const BIDS = bidsOf({ A: { price: '100', quality: '56' }, B: { price: '150', quality: '82' } })
const withPrice = (given: Record<string, unknown>) => anEvaluation([price(given), criterion('quality')], BIDS)
const startOf = (evaluation: EvaluationFile) => {
  const start = startingPoint(evaluation)
  if (!start) throw new Error('no winner to start from')
  return start
}

describe('a bad, cheap bid', () => {
  it('changes the winner between two others under a relative formula, and does not win itself', () => {
    // A 50 + 28 = 78, B 33.33 + 41 = 74.33. At Pmin = p: A p/2, B p/3, so B is ahead from p/6 < 13, p < 78.
    const start = startOf(withPrice({ scoring: { method: 'lowest-relative' } }))
    const found = badCheapBid(start)
    expect(start.winner.bid).toBe('A')
    expect(found).toMatchObject({ independent: false, spoils: { percentOfLowest: 77, first: ['B'] } })
    const spoiler = { id: 'low', values: { ...found?.bid.values, price: found?.spoils?.price ?? '' } }
    expect(firstOf([...start.bids, spoiler], start.model)).toEqual(['B'])
    expect(found?.wins).toBeUndefined()
  })

  it('never changes the winner under a published line, and the guarantee is stated', () => {
    const line = { method: 'absolute-linear', floor: '0', ceiling: '400' }
    const found = badCheapBid(startOf(withPrice({ scoring: line })))
    expect(found).toMatchObject({ independent: true, price: 'price' })
    expect(found?.spoils).toBeUndefined()
  })

  it('wins itself where the price counts for more than all quality', () => {
    const steep = { method: 'absolute-linear', floor: '0', ceiling: '200' }
    const heavy = anEvaluation(
      [price({ weight: '90', scoring: steep }), criterion('quality', { weight: '10' })],
      BIDS,
    )
    // A 45 + 5.6; a bid without quality passes it below 200 × (1 − 50.6 ÷ 90) = 87.6.
    expect(badCheapBid(startOf(heavy))).toMatchObject({ independent: true, wins: { percentOfLowest: 87 } })
  })

  it('is not imagined where the model has no price', () => {
    const evaluation = anEvaluation(
      [criterion('quality')],
      bidsOf({ A: { quality: '60' }, B: { quality: '80' } }),
    )
    expect(badCheapBid(startOf(evaluation))).toBeUndefined()
  })
})
