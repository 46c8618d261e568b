import { describe, expect, it } from 'vitest'
import { anEvaluation, bidsOf, criterion, price } from './testing/an-evaluation'
import { scored } from './testing/scored'

const ranking = (evaluation: Parameters<typeof scored>[0]) =>
  scored(evaluation).ranking.map(({ bid, rank, total }) => `${rank} ${bid} ${total}`)

describe('ties', () => {
  const equal = (ties: string[] | undefined, given = {}) =>
    anEvaluation(
      [
        price({ scoring: { method: 'absolute-linear', floor: '0', ceiling: '100' } }),
        criterion('q'),
        criterion('r'),
      ],
      bidsOf({
        A: { price: '50', q: '60', r: '40' },
        B: { price: '40', q: '40', r: '50' },
        C: { price: '50', q: '40', r: '60' },
        D: { price: '90', q: '0', r: '0' },
      }),
      { ...(ties && { ties }), ...given },
    )

  it('share a rank, and the next one is left out', () => {
    expect(ranking(equal(undefined))).toEqual(['1 A 75.00', '1 B 75.00', '1 C 75.00', '4 D 5.00'])
    expect(scored(equal(undefined)).flags.map(({ flag }) => flag)).toEqual(['tied'])
  })

  it('are settled rule by rule in the published order, and totals stay', () => {
    expect(ranking(equal(['lower-price', 'higher-quality']))).toEqual([
      '1 B 75.00',
      '2 A 75.00',
      '2 C 75.00',
      '4 D 5.00',
    ])
    expect(ranking(equal(['higher-quality', 'lower-price'])).slice(2, 3)).toEqual(['3 B 75.00'])
  })

  it('look at the heaviest criterion first, of equal weights at the first listed', () => {
    expect(ranking(equal(['highest-ranked-criterion'])).slice(0, 1)).toEqual(['1 B 75.00'])
  })

  it('leave the rank shared where lots are drawn, and say so', () => {
    const { ranking: lines, flags } = scored(equal(['lower-price', 'draw']))
    expect(lines.map(({ bid, rank }) => `${rank}${bid}`)).toEqual(['1B', '2A', '2C', '4D'])
    expect(flags.map(({ flag }) => flag)).toEqual(['tie-settled', 'draw-needed'])
  })

  it('never take the price for the most important criterion under award on value', () => {
    const evaluation = anEvaluation(
      [
        price({ weight: undefined, scoring: { method: 'fictitious-price' } }),
        criterion('q', { weight: undefined, maximumValue: '0' }),
      ],
      bidsOf({ A: { price: '10', q: '10' }, B: { price: '10', q: '20' } }),
      { aggregation: 'award-on-value', ties: ['highest-ranked-criterion'] },
    )
    expect(ranking(evaluation)).toEqual(['1 B 10.00', '2 A 10.00'])
  })

  it('find no lower price in a mark for the price, in levels, or in a fee', () => {
    const fee = { kind: 'price', direction: 'max', scoring: { method: 'lowest-relative' } }
    const mark = { kind: 'price', scoring: { method: 'scale', max: '100' } }
    for (const given of [fee, mark]) {
      const evaluation = anEvaluation(
        [criterion('p', { weight: '0', ...given })],
        bidsOf({ A: { p: '10' }, B: { p: '20' } }),
        { ties: ['lower-price'] },
      )
      expect(ranking(evaluation)).toEqual(['1 A 0.00', '1 B 0.00'])
    }
  })
})
