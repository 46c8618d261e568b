import { describe, expect, it } from 'vitest'
import { anEvaluation, bidsOf, criterion, price } from './testing/an-evaluation'
import { scored } from './testing/scored'

const outcome = (evaluation: Parameters<typeof scored>[0]) => {
  const { ranking, excluded } = scored(evaluation)
  return {
    ranking: ranking.map(({ bid, rank, total }) => `${rank} ${bid} ${total}`),
    excluded: excluded.map(({ bid, reason }) => `${bid}: ${reason}`),
  }
}
const area = (given = {}) =>
  criterion('area', { direction: 'max', scoring: { method: 'lowest-relative' }, ...given })

describe('the least total', () => {
  it('lets stay whoever has exactly so much', () => {
    const evaluation = anEvaluation([criterion('q')], bidsOf({ A: { q: '60' }, B: { q: '59.98' } }), {
      totalThreshold: '30',
    })
    // 50 × 0.60 = 30; 50 × 0.5998 = 29.99
    expect(outcome(evaluation)).toEqual({
      ranking: ['1 A 30.00'],
      excluded: ['B: 29.99 points in total, below the threshold of 30'],
    })
  })

  it('does not send off a bid that the others could still lift to exactly the threshold', () => {
    const evaluation = anEvaluation(
      [price(), criterion('q')],
      bidsOf({ A: { price: '100', q: '40' }, B: { price: '50', q: '30' } }),
      { totalThreshold: '70' },
    )
    // With B: A 25 + 20, B 50 + 15. B has 65 at best and goes; A at best 70, and gets it: 50 + 20.
    expect(outcome(evaluation)).toEqual({
      ranking: ['1 A 70.00'],
      excluded: ['B: 65 points in total, below the threshold of 70'],
    })
  })

  it('takes out the weakest first, wherever it is listed, and scores the rest again without it', () => {
    const evaluation = anEvaluation(
      [price(), area()],
      bidsOf({
        A: { price: '80', area: '100' },
        B: { price: '10', area: '1' },
        C: { price: '20', area: '80' },
      }),
      { totalThreshold: '60' },
    )
    // With B: A 6.25 + 50, B 50 + 0.5, C 25 + 40. Without B the lowest price is 20: A 12.5 + 50, C 50 + 40.
    expect(outcome(evaluation)).toEqual({
      ranking: ['1 C 90.00', '2 A 62.50'],
      excluded: ['B: 50.5 points in total, below the threshold of 60'],
    })
  })

  it('goes on to the next where the first changed nothing for the others', () => {
    const evaluation = anEvaluation(
      [price({ weight: '40' }), area({ weight: '20' }), criterion('q', { weight: '40' })],
      bidsOf({
        A: { price: '40', area: '50', q: '85' },
        B: { price: '10', area: '20', q: '0' },
        C: { price: '50', area: '100', q: '100' },
        D: { price: '45', area: '15', q: '0' },
        E: { price: '20', area: '10', q: '100' },
      }),
      { totalThreshold: '60' },
    )
    // With all: A 10 + 10 + 34, B 40 + 4 + 0, C 8 + 20 + 40, D 8.89 + 3 + 0, E 20 + 2 + 40. D goes, then B, whose 10 was the
    // lowest price. With 20 the lowest: A 20 + 10 + 34, C 16 + 20 + 40, E 40 + 2 + 40.
    expect(outcome(evaluation).ranking).toEqual(['1 E 82.00', '2 C 76.00', '3 A 64.00'])
    expect(scored(evaluation).excluded.map(({ bid }) => bid)).toEqual(['B', 'D'])
  })

  it('takes out equals together, although each would stay without the other', () => {
    const evaluation = anEvaluation(
      [price(), area()],
      bidsOf({ A: { price: '10', area: '10' }, B: { price: '20', area: '20' } }),
      { totalThreshold: '80' },
    )
    // A 50 + 25, B 25 + 50; either alone would have 100, and no order among equals is published.
    expect(outcome(evaluation)).toEqual({
      ranking: [],
      excluded: ['A', 'B'].map((bid) => `${bid}: 75 points in total, below the threshold of 80`),
    })
  })

  it('applies the thresholds of the criteria again after each bid that it takes out', () => {
    const evaluation = anEvaluation(
      [
        criterion('hours', { threshold: '20', scoring: { method: 'min-max' } }),
        criterion('q', { weight: '100' }),
      ],
      bidsOf({ A: { hours: '1', q: '90' }, B: { hours: '2', q: '80' }, C: { hours: '5', q: '0' } }),
      { totalThreshold: '60' },
    )
    // C has 0 hours points and falls at once. Among A and B: A 50, B 0, so B falls too; A alone has 50 again, and 90.
    expect(outcome(evaluation)).toEqual({
      ranking: ['1 A 140.00'],
      excluded: [
        'B: criterion hours: 0 points, below the threshold of 20',
        'C: criterion hours: 0 points, below the threshold of 20',
      ],
    })
  })

  it('is reached by logarithms that come to exactly so much, to 30 decimals', () => {
    const log = { method: 'log', base: '10' }
    const at = (lower: string) =>
      anEvaluation(
        [
          price({ weight: '10', scoring: log }),
          criterion('fare', { kind: 'price', weight: '10', scoring: log }),
          criterion('q', { weight: '30' }),
        ],
        bidsOf({
          A: { price: lower, fare: '1000', q: '100' },
          B: { price: '1', fare: lower, q: '100' },
        }),
        { totalThreshold: '20' },
      )
    // A: 10 × (2 − log x − log (1000 ÷ x)) + 30 = 10 × (2 − 3) + 30 = 20, whatever x is
    for (const lower of ['2', '3', '4', '5', '6', '7', '8', '9'])
      expect(outcome(at(lower)).ranking).toContain('2 A 20.00')
  })

  describe('under quality per price', () => {
    const perPrice = (bids: Record<string, Record<string, string>>) =>
      anEvaluation(
        [
          price({ weight: undefined, scoring: { method: 'divisor' } }),
          area({ weight: '60' }),
          criterion('q', { weight: '40' }),
        ],
        bidsOf(bids),
        { aggregation: 'quality-per-price', scale: '100', totalThreshold: '50' },
      )

    it('counts the points before the price divides them', () => {
      // A 60 × 40 ÷ 80 + 40 × 0.5 = 50, B 60 + 40 × 1 = 100; × 100 ÷ price: A 5, B 4
      const evaluation = perPrice({
        A: { price: '1000', area: '40', q: '50' },
        B: { price: '2500', area: '80', q: '100' },
      })
      expect(outcome(evaluation)).toEqual({ ranking: ['1 A 5.00', '2 B 4.00'], excluded: [] })
    })

    it('comes before the price opens, so that the price of a bid below it refuses nothing and is not shown', () => {
      const evaluation = perPrice({
        A: { price: '1000', area: '80', q: '50' },
        B: { price: '0', area: '40', q: '0' },
      })
      // A 60 + 20 = 80, × 100 ÷ 1000; B 30 + 0
      expect(outcome(evaluation)).toEqual({
        ranking: ['1 A 8.00'],
        excluded: ['B: 30 points in total, below the threshold of 50'],
      })
      expect(Object.keys(scored(evaluation).points.B ?? {})).toEqual(['q'])
    })
  })
})
