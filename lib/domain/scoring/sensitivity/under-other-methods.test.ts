import { describe, expect, it } from 'vitest'
import { anEvaluation, bidsOf, criterion, price } from '../testing/an-evaluation'
import { underOtherMethods } from './under-other-methods'

const BIDS = bidsOf({
  A: { price: '100', quality: '56' },
  B: { price: '150', quality: '80' },
  low: { price: '40', quality: '0' },
})
const firstUnder = (others: ReturnType<typeof underOtherMethods>) =>
  others.map(({ scoring, ranking }) => [scoring.method, ranking?.find(({ rank }) => rank === 1)?.bid])

describe('the same bids under other methods', () => {
  it('show that a relative formula makes another winner of a published line', () => {
    const line = { method: 'absolute-linear', floor: '0', ceiling: '400' }
    const evaluation = anEvaluation([price({ scoring: line }), criterion('quality')], BIDS)
    // Published: A 37.5 + 28 = 65.5, B 31.25 + 40 = 71.25. Lowest-relative: A 20 + 28, B 13.3 + 40.
    const others = underOtherMethods(evaluation)
    expect(others.map(({ scoring }) => scoring.method)).toEqual([
      'lowest-relative',
      'linear-from-lowest',
      'linear-from-lowest',
      'log',
      'inverse-square',
    ])
    expect(others[0]?.ranking?.[0]).toMatchObject({ bid: 'B', total: '53.33' })
  })

  it('draw a line that no low bid moves where the model has none', () => {
    const [line] = underOtherMethods(anEvaluation([price(), criterion('quality')], BIDS))
    expect(line?.scoring).toEqual({ method: 'absolute-linear', floor: '0', ceiling: '225' })
    expect(firstUnder(line ? [line] : [])).toEqual([['absolute-linear', 'B']])
  })

  it('say why a method is not defined for these bids', () => {
    const line = { method: 'absolute-linear', floor: '-10', ceiling: '400' }
    const zero = bidsOf({ A: { price: '0', quality: '56' }, B: { price: '150', quality: '80' } })
    const [relative] = underOtherMethods(anEvaluation([price({ scoring: line }), criterion('quality')], zero))
    expect(relative?.ranking).toBeUndefined()
    expect(relative?.refused).toContain('bid A')
  })

  it('are none where the price enters the total by itself', () => {
    const onValue = anEvaluation(
      [
        price({ weight: undefined, scoring: { method: 'fictitious-price' } }),
        criterion('quality', { weight: undefined, maximumValue: '50' }),
      ],
      BIDS,
      { aggregation: 'award-on-value' },
    )
    expect(underOtherMethods(onValue)).toEqual([])
  })
})
