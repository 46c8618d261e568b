import { describe, expect, it } from 'vitest'
import { anEvaluation, bidsOf, criterion } from './testing/an-evaluation'
import { scored } from './testing/scored'

/** Two criteria: `first` is the more important, though it is listed last. */
const ordinal = (bids: Record<string, Record<string, string>>) =>
  anEvaluation(
    [criterion('second', { weight: undefined, rank: 2 }), criterion('first', { weight: undefined, rank: 1 })],
    bidsOf(bids),
    { aggregation: 'ordinal' },
  )
const flags = (evaluation: Parameters<typeof scored>[0]) =>
  scored(evaluation).flags.map(({ flag, bid, message }) => `${flag} ${bid ?? ''}: ${message}`)

describe('decided by the published order alone', () => {
  it('where the winner is never behind in the sums by published rank, whatever the listed order', () => {
    // first, then both: A leads by 50, then by 50 − 50 = 0. In the listed order it would begin behind.
    const evaluation = ordinal({ A: { first: '100', second: '0' }, B: { first: '50', second: '50' } })
    expect(flags(evaluation)).toEqual([
      'dominance A: A comes before B under every weighting that keeps the order: decided by the published order alone',
    ])
  })

  it('not where the winner is behind in the most important criterion', () => {
    // Rank-sum 2/3 and 1/3: A 100/3, B 80/3. By rank A begins 40 behind.
    const evaluation = ordinal({ A: { first: '0', second: '100' }, B: { first: '40', second: '0' } })
    expect(scored(evaluation).ranking.map(({ bid }) => bid)).toEqual(['A', 'B'])
    expect(flags(evaluation)).toEqual([])
  })

  it('where they are equal in the most important criterion and the next one tells', () => {
    const evaluation = ordinal({ A: { first: '50', second: '60' }, B: { first: '50', second: '40' } })
    expect(flags(evaluation)).toHaveLength(1)
  })

  it('not between equals, for nothing decides', () => {
    const evaluation = ordinal({ A: { first: '50', second: '60' }, B: { first: '50', second: '60' } })
    expect(flags(evaluation)).toEqual(['tied : A, B: equal totals, and no published rule settles them'])
  })

  it('for each bid that it holds against, and for no other', () => {
    // A against B: 20, then 20 + 80; against C: 20, then 20 − 35. Totals: A 220/3, C 215/3, B 40.
    const evaluation = ordinal({
      A: { first: '80', second: '60' },
      B: { first: '60', second: '0' },
      C: { first: '60', second: '95' },
    })
    expect(scored(evaluation).ranking.map(({ bid }) => bid)).toEqual(['A', 'C', 'B'])
    expect(flags(evaluation)).toEqual([expect.stringContaining('A comes before B')])
  })

  it('only under an order without weights', () => {
    const evaluation = anEvaluation([criterion('q')], bidsOf({ A: { q: '80' }, B: { q: '20' } }))
    expect(flags(evaluation)).toEqual([])
  })

  it('not by a lead of a logarithm beyond the 30th decimal', () => {
    const evaluation = anEvaluation(
      [
        criterion('tariff', {
          kind: 'price',
          weight: undefined,
          rank: 1,
          scoring: { method: 'log', base: '2' },
        }),
      ],
      bidsOf({
        A: { tariff: '10000000000000' },
        B: { tariff: '10000000000000.00000000000000000001' },
      }),
      { aggregation: 'ordinal' },
    )
    // 100 × ln(1 + 10^-33) ÷ ln 2 is 1.4 × 10^-31.
    expect(scored(evaluation).flags.map(({ flag }) => flag)).toEqual(['tied'])
  })
})
