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

describe('the published order', () => {
  const share = (given = {}) =>
    criterion('share', {
      kind: 'quantity',
      direction: 'max',
      scoring: { method: 'lowest-relative' },
      ...given,
    })
  const absolute = { method: 'absolute-linear', floor: '0', ceiling: '100' }
  /** What the result shows of an excluded bid. */
  const shownOf = (evaluation: Parameters<typeof scored>[0], bid: string) =>
    Object.keys(scored(evaluation).points[bid] ?? {})

  it('measures again what was measured against a bid that a later relative threshold takes out', () => {
    const hours = criterion('hours', {
      threshold: '25',
      scoring: { method: 'linear-from-lowest', span: '1' },
    })
    const evaluation = anEvaluation(
      [share(), hours],
      bidsOf({ A: { share: '40', hours: '10' }, B: { share: '80', hours: '16' } }),
    )
    // Against B's 80 A has 25 of 50. B: 50 × (20 − 16) ÷ 10 = 20 of the 25 asked; without it A has 50 + 50.
    expect(ranking(evaluation)).toEqual(['1 A 100.00'])
    expect(shownOf(evaluation, 'B')).toEqual([])
  })

  it('measures quality again without a bid that the threshold of the price takes out', () => {
    const evaluation = anEvaluation(
      [price({ scoring: absolute, threshold: '10' }), share()],
      bidsOf({ A: { price: '50', share: '40' }, B: { price: '90', share: '80' } }),
    )
    // B's price earns 50 × 10 ÷ 100 = 5 of the 10 asked; without it A has 25 + 50.
    expect(ranking(evaluation)).toEqual(['1 A 75.00'])
    expect(shownOf(evaluation, 'B')).toEqual(['price'])
  })

  it('measures nothing twice where nobody falls after the relative quality', () => {
    const evaluation = anEvaluation(
      [price({ scoring: absolute, threshold: '10' }), share()],
      bidsOf({ A: { price: '50', share: '40' }, B: { price: '80', share: '80' } }),
    )
    // A 25 + 25; B, with exactly the 10 points asked for its price, 10 + 50
    expect(ranking(evaluation)).toEqual(['1 B 60.00', '2 A 50.00'])
  })

  it('never measures against a bid that is below the threshold of a mark, wherever that is listed', () => {
    const evaluation = anEvaluation(
      [share({ threshold: '30' }), criterion('q', { threshold: '25' })],
      bidsOf({ A: { share: '40', q: '50' }, B: { share: '80', q: '0' } }),
    )
    // Against B's 80 A would have 25 of the 30 asked; B is out with its mark, and A has 50 + 25.
    expect(ranking(evaluation)).toEqual(['1 A 75.00'])
  })

  it('never opens the price of a bid that falls at a relative threshold of quality', () => {
    const evaluation = anEvaluation(
      [price({ scoring: absolute }), share({ threshold: '30' })],
      bidsOf({ A: { price: '50', share: '80' }, B: { price: '10', share: '40' } }),
    )
    // B's share earns 50 × 40 ÷ 80 = 25 of the 30 asked.
    expect(ranking(evaluation)).toEqual(['1 A 75.00'])
    expect(shownOf(evaluation, 'B')).toEqual([])
  })

  it('goes on to the prices of the others once a bid is below the threshold of a mark', () => {
    const fare = criterion('fare', { kind: 'price', scoring: absolute })
    const marked = criterion('q', { threshold: '25' })
    const bids = (a: Record<string, string>, b: Record<string, string>) =>
      bidsOf({ A: { fare: '40', q: '60', ...a }, B: { fare: '10', q: '40', ...b } })
    // A: 50 × 0.6 = 30 for its mark and 50 × (100 − 40) ÷ 100 = 30 for its fare; its price, now the lowest, has all 50.
    expect(ranking(anEvaluation([fare, marked], bids({}, {})))).toEqual(['1 A 60.00'])
    expect(ranking(anEvaluation([fare, price(), marked], bids({ price: '20' }, { price: '10' })))).toEqual([
      '1 A 110.00',
    ])
  })
})
