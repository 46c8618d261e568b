import { describe, expect, it } from 'vitest'
import { anEvaluation, bidsOf, criterion, price } from './testing/an-evaluation'
import { scored } from './testing/scored'

const ranking = (evaluation: Parameters<typeof scored>[0]) =>
  scored(evaluation).ranking.map(({ bid, rank, total }) => `${rank} ${bid} ${total}`)

describe('exclusion and thresholds', () => {
  it('keeps a bid that the officer excluded out of the lowest price, even without values', () => {
    const evaluation = anEvaluation(
      [price()],
      bidsOf({ A: { price: '100' }, B: { price: '1' }, C: {} }, { B: 'SC-6 not met', C: 'late' }),
    )
    expect(ranking(evaluation)).toEqual(['1 A 50.00'])
    expect(scored(evaluation).excluded).toEqual([
      { bid: 'B', reason: 'SC-6 not met' },
      { bid: 'C', reason: 'late' },
    ])
  })

  it('applies the threshold of quality before the lowest price is looked for', () => {
    const evaluation = anEvaluation(
      [price(), criterion('q', { threshold: '25' })],
      bidsOf({ A: { price: '100', q: '50' }, B: { price: '1', q: '49.99' } }),
    )
    expect(ranking(evaluation)).toEqual(['1 A 75.00'])
    expect(scored(evaluation).excluded).toEqual([
      { bid: 'B', reason: 'criterion q: 24.995 points, below the threshold of 25' },
    ])
    expect(Object.keys(scored(evaluation).points.B ?? {})).toEqual(['q'])
  })

  it('never opens the price of a bid below a threshold of quality, so that a zero price there refuses nothing', () => {
    for (const scoring of [
      { method: 'lowest-relative' },
      { method: 'absolute-linear', floor: '0', ceiling: '9' },
    ])
      expect(
        ranking(
          anEvaluation(
            [price({ scoring }), criterion('q', { threshold: '25' })],
            bidsOf({ A: { price: '3', q: '50' }, B: { price: '0', q: '10' } }),
          ),
        ),
      ).toHaveLength(1)
  })

  it('stays in where the points are exactly those of the threshold', () => {
    const evaluation = anEvaluation([criterion('q', { threshold: '25' })], bidsOf({ A: { q: '50' } }))
    expect(ranking(evaluation)).toEqual(['1 A 25.00'])
  })

  it('scores the others again when a bid below the least total was the lowest', () => {
    const evaluation = anEvaluation(
      [price(), criterion('q')],
      bidsOf({ A: { price: '100', q: '80' }, B: { price: '1', q: '0' }, C: { price: '125', q: '70' } }),
      { totalThreshold: '60' },
    )
    // B has 50 points at best; with its price gone A has 50 + 40 and C 40 + 35.
    expect(ranking(evaluation)).toEqual(['1 A 90.00', '2 C 75.00'])
  })

  it('lets a bid back in whom only a lower, weaker one held below the least total', () => {
    const evaluation = anEvaluation(
      [price(), criterion('q')],
      bidsOf({ A: { price: '100', q: '100' }, B: { price: '1', q: '0' } }),
      { totalThreshold: '51' },
    )
    // With B's price A has 50.5, with its own 100; B has 50 and goes first.
    expect(ranking(evaluation)).toEqual(['1 A 100.00'])
  })

  it('excludes a value outside the anchors where the value function says so', () => {
    const scoring = {
      method: 'value-function',
      anchors: [
        { x: '0', v: '100' },
        { x: '10', v: '0' },
      ],
      outside: 'exclude',
    }
    const evaluation = anEvaluation(
      [criterion('hours', { scoring })],
      bidsOf({ A: { hours: '4' }, B: { hours: '11' } }),
    )
    expect(ranking(evaluation)).toEqual(['1 A 30.00'])
    expect(scored(evaluation).excluded).toEqual([
      { bid: 'B', reason: 'criterion hours: 11 lies outside the admitted values, 0 to 10' },
    ])
  })

  it('counts a threshold without a weight in 0 to 100', () => {
    const evaluation = anEvaluation(
      [criterion('a', { weight: undefined, rank: 1, threshold: '60' })],
      bidsOf({ A: { a: '60' }, B: { a: '59' } }),
      { aggregation: 'ordinal' },
    )
    expect(scored(evaluation).excluded.map(({ bid }) => bid)).toEqual(['B'])
  })
})
