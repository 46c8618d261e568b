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

  it('find no lower price in a mark for the price, in levels, in an offer, or in a fee', () => {
    const levels = [
      { code: 'low', value: '0', label: 'low' },
      { code: 'high', value: '1', label: 'high' },
    ]
    const offer = { method: 'commitment', horizon: '60', classes: { own: '1' }, ready: '0' }
    const priced: [Record<string, unknown>, unknown, unknown][] = [
      [{ direction: 'max', scoring: { method: 'lowest-relative' } }, '10', '20'],
      [{ scoring: { method: 'scale', max: '100' } }, '10', '20'],
      [{ scoring: { method: 'levels' }, levels }, 'low', 'high'],
      [{ scoring: offer }, { share: '1' }, { share: '0.5' }],
    ]
    for (const [given, a, b] of priced) {
      const evaluation = anEvaluation(
        [criterion('p', { kind: 'price', weight: '0', ...given })],
        bidsOf({ A: { p: a }, B: { p: b } }),
        { ties: ['lower-price'] },
      )
      expect(ranking(evaluation)).toEqual(['1 A 0.00', '1 B 0.00'])
      expect(scored(evaluation).flags.map(({ flag }) => flag)).toEqual(['tied'])
    }
  })

  it('say whose totals are equal, and only of a rule that tells them apart that it settled something', () => {
    const evaluation = anEvaluation(
      [price({ scoring: { method: 'absolute-linear', floor: '0', ceiling: '100' } }), criterion('q')],
      // 50 × (100 − 120) ÷ 100 is held at 0, as is 50 × (100 − 110) ÷ 100.
      bidsOf({ A: { price: '120', q: '60' }, B: { price: '110', q: '60' } }),
      { ties: ['higher-quality', 'lower-price'] },
    )
    expect(scored(evaluation).flags).toEqual([
      { flag: 'tie-settled', message: 'A, B: equal totals, settled by the lower price' },
    ])
  })
})

describe('the most important criterion', () => {
  const first = (evaluation: Parameters<typeof scored>[0]) =>
    scored(evaluation).ranking.map(({ bid, rank, exact }) => `${rank} ${bid} ${exact}`)
  const ties = ['highest-ranked-criterion']

  it('is the heaviest, although it is listed last', () => {
    const evaluation = anEvaluation(
      [criterion('q', { weight: '40' }), criterion('r', { weight: '60' })],
      bidsOf({ A: { q: '75', r: '0' }, B: { q: '0', r: '50' } }),
      { ties },
    )
    // 40 × 0.75 = 60 × 0.5 = 30
    expect(first(evaluation)).toEqual(['1 B 30', '2 A 30'])
  })

  it('is the first in the published order, although it is listed last', () => {
    const evaluation = anEvaluation(
      [criterion('q', { weight: undefined, rank: 2 }), criterion('r', { weight: undefined, rank: 1 })],
      bidsOf({ A: { q: '100', r: '0' }, B: { q: '0', r: '50' } }),
      { aggregation: 'ordinal', ties },
    )
    // Rank-sum 2/3 and 1/3: 100 ÷ 3 = 50 × 2 ÷ 3
    expect(first(evaluation)).toEqual(['1 B 100/3', '2 A 100/3'])
  })

  it('is the one that is worth the most money under award on value', () => {
    const evaluation = anEvaluation(
      [
        criterion('q', { weight: undefined, maximumValue: '1000' }),
        criterion('r', { weight: undefined, maximumValue: '2000' }),
        price({ weight: undefined, scoring: { method: 'fictitious-price' } }),
      ],
      bidsOf({ A: { q: '100', r: '0', price: '9000' }, B: { q: '0', r: '50', price: '9000' } }),
      { aggregation: 'award-on-value', ties },
    )
    // 9000 − 1000 = 9000 − 2000 × 0.5
    expect(first(evaluation)).toEqual(['1 B 8000', '2 A 8000'])
  })

  it('is the heaviest of the quality under quality per price', () => {
    const evaluation = anEvaluation(
      [
        price({ weight: undefined, scoring: { method: 'divisor' } }),
        criterion('q', { weight: '40' }),
        criterion('r', { weight: '60' }),
      ],
      bidsOf({ A: { q: '75', r: '0', price: '10' }, B: { q: '0', r: '50', price: '10' } }),
      { aggregation: 'quality-per-price', ties },
    )
    expect(first(evaluation)).toEqual(['1 B 3', '2 A 3'])
  })
})

describe('the lower price', () => {
  const ties = ['lower-price']
  const linear = (ceiling: string) => ({ method: 'absolute-linear', floor: '0', ceiling })

  it('is that of a price, not of another quantity of which less is better', () => {
    const hours = criterion('hours', { kind: 'quantity', weight: '60', scoring: linear('60') })
    const evaluation = anEvaluation(
      [hours, price({ weight: '30', scoring: linear('30') })],
      bidsOf({ A: { hours: '20', price: '10' }, B: { hours: '10', price: '20' } }),
      { ties },
    )
    // A 40 + 20, B 50 + 10
    expect(ranking(evaluation)).toEqual(['1 A 60.00', '2 B 60.00'])
  })

  it('is that of the heaviest price, although it is listed last', () => {
    const evaluation = anEvaluation(
      [
        criterion('fare', { kind: 'price', weight: '30', scoring: linear('30') }),
        price({ weight: '60', scoring: linear('60') }),
      ],
      bidsOf({ A: { fare: '10', price: '20' }, B: { fare: '20', price: '10' } }),
      { ties },
    )
    // A 20 + 40, B 10 + 50
    expect(ranking(evaluation)).toEqual(['1 B 60.00', '2 A 60.00'])
  })

  it('is that of the price that enters by itself, whatever another is worth', () => {
    const evaluation = anEvaluation(
      [
        criterion('upkeep', {
          kind: 'price',
          weight: undefined,
          maximumValue: '1000',
          scoring: linear('100'),
        }),
        price({ weight: undefined, scoring: { method: 'fictitious-price' } }),
      ],
      bidsOf({ A: { price: '9000', upkeep: '50' }, B: { price: '8600', upkeep: '90' } }),
      { aggregation: 'award-on-value', ties },
    )
    // A 9000 − 1000 × 0.5, B 8600 − 1000 × 0.1
    expect(ranking(evaluation)).toEqual(['1 B 8500.00', '2 A 8500.00'])
  })

  describe('under a value function', () => {
    const valued = (line: Record<string, string>, given = {}) =>
      ranking(
        anEvaluation(
          [
            price({
              scoring: {
                method: 'value-function',
                anchors: Object.entries(line).map(([x, v]) => ({ x, v })),
              },
              ...given,
            }),
          ],
          bidsOf({ B: { price: '45' }, A: { price: '42' } }),
          { ties },
        ),
      )

    it('counts where v falls, wherever the anchors are listed and whatever the direction says', () => {
      const falling = { '60': '0', '0': '100', '40': '50', '50': '50' }
      expect(valued(falling)).toEqual(['1 A 25.00', '2 B 25.00'])
      expect(valued(falling, { direction: 'max' })).toEqual(['1 A 25.00', '2 B 25.00'])
    })

    it('does not count where v rises or stays, for there less is not better', () => {
      expect(valued({ '60': '100', '0': '0', '40': '50', '50': '50' })).toEqual(['1 B 25.00', '1 A 25.00'])
      expect(valued({ '0': '80', '60': '80' })).toEqual(['1 B 40.00', '1 A 40.00'])
    })
  })
})
