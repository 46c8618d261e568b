import { describe, expect, it } from 'vitest'
import { score } from './score'
import { anEvaluation, bidsOf, criterion, price } from './testing/an-evaluation'
import { scored } from './testing/scored'

const ranking = (evaluation: Parameters<typeof scored>[0]) =>
  scored(evaluation).ranking.map(({ bid, rank, total }) => `${rank} ${bid} ${total}`)

describe('totals', () => {
  it('adds points exactly and shows two decimals', () => {
    const evaluation = anEvaluation(
      [price({ weight: '40' }), criterion('q', { weight: '60' })],
      bidsOf({ A: { price: '0.39', q: '80' }, B: { price: '0.30', q: '61' } }),
    )
    const { ranking, points } = scored(evaluation)
    expect(ranking).toEqual([
      { bid: 'A', rank: 1, total: '78.77', exact: '1024/13' },
      { bid: 'B', rank: 2, total: '76.60', exact: '383/5' },
    ])
    expect(points.A?.price).toEqual({
      points: '30.77',
      exact: '400/13',
      trace: 'W × Pmin ÷ P: 40 × 0.30 ÷ 0.39 ≈ 30.77',
    })
    expect(points.B?.q?.trace).toBe('W × value ÷ max: 60 × 61 ÷ 100 = 36.60')
  })

  it('takes the worth of quality off the price under award on value, and the lowest comes first', () => {
    const evaluation = anEvaluation(
      [
        price({ weight: undefined, scoring: { method: 'fictitious-price' } }),
        criterion('q', { weight: undefined, maximumValue: '2000' }),
      ],
      bidsOf({ A: { price: '10000', q: '50' }, B: { price: '10400', q: '75' } }),
      { aggregation: 'award-on-value' },
    )
    expect(ranking(evaluation)).toEqual(['1 B 8900.00', '2 A 9000.00'])
  })

  it('divides quality by price times the scale under quality per price', () => {
    const evaluation = anEvaluation(
      [price({ weight: undefined, scoring: { method: 'divisor' } }), criterion('q', { weight: '100' })],
      bidsOf({ A: { price: '65000', q: '60' }, B: { price: '74000', q: '75' } }),
      { aggregation: 'quality-per-price', scale: '1000' },
    )
    expect(ranking(evaluation)).toEqual(['1 B 1.01', '2 A 0.92'])
  })

  it('weights ranks by rank-sum up to four criteria and by the centroid above where none is declared', () => {
    const ordinal = (count: number) =>
      anEvaluation(
        Array.from({ length: count }, (_, index) =>
          criterion(`c${index + 1}`, { weight: undefined, rank: index + 1 }),
        ),
        bidsOf({
          A: Object.fromEntries(
            Array.from({ length: count }, (_, index) => [`c${index + 1}`, index === 0 ? '100' : '0']),
          ),
        }),
        { aggregation: 'ordinal' },
      )
    expect(scored(ordinal(2)).ranking[0]?.exact).toBe('200/3')
    // (1 + 1/2 + 1/3 + 1/4 + 1/5) ÷ 5 × 100
    expect(scored(ordinal(5)).ranking[0]?.exact).toBe('137/3')
  })

  it('is empty without bids', () => {
    expect(scored(anEvaluation([criterion('q')], []))).toEqual({
      format: 'result/1',
      ranking: [],
      points: {},
      excluded: [],
      flags: [],
    })
  })

  it('keeps every digit of numbers with 20 digits before and after the point', () => {
    const long = `${'9'.repeat(20)}.${'9'.repeat(20)}`
    const evaluation = anEvaluation(
      [price({ weight: long })],
      bidsOf({ A: { price: long }, B: { price: `${'9'.repeat(20)}.${'9'.repeat(19)}8` } }),
    )
    const [first, second] = scored(evaluation).ranking
    expect([first?.bid, second?.bid]).toEqual(['B', 'A'])
    expect(first?.exact).toBe(`${'9'.repeat(40)}/1${'0'.repeat(20)}`)
    // 99…998 ÷ 10^20 in lowest terms
    expect(second?.exact).toBe(`4${'9'.repeat(39)}/5${'0'.repeat(19)}`)
  })
})

describe('rounding', () => {
  const near = (at: string, mode = 'half-up') =>
    anEvaluation([criterion('q', { weight: '100' })], bidsOf({ A: { q: '50.004' }, B: { q: '50' } }), {
      rounding: { at, decimals: 2, mode },
    })

  it('ranks exact totals where it is for display', () => {
    expect(ranking(near('display'))).toEqual(['1 A 50.00', '2 B 50.00'])
  })

  it('ranks rounded totals where it is at the total', () => {
    expect(ranking(near('total'))).toEqual(['1 A 50.00', '1 B 50.00'])
    expect(scored(near('total')).ranking[0]?.exact).toBe('12501/250')
  })

  it('goes away from zero half-up and toward zero down, on both sides of zero', () => {
    const negative = (mode: string) =>
      anEvaluation(
        [price({ weight: undefined, scoring: { method: 'fictitious-price' } })],
        bidsOf({ A: { price: '-0.125' }, B: { price: '0.125' }, C: { price: '-0.001' } }),
        { aggregation: 'award-on-value', rounding: { decimals: 2, mode } },
      )
    expect(ranking(negative('half-up'))).toEqual(['1 A -0.13', '2 C 0.00', '3 B 0.13'])
    expect(ranking(negative('down'))).toEqual(['1 A -0.12', '2 C 0.00', '3 B 0.12'])
  })

  it('never rounds points before they are added', () => {
    const thirds = anEvaluation(
      ['a', 'b', 'c'].map((id) => criterion(id, { weight: '1', scoring: { method: 'scale', max: '3' } })),
      bidsOf({ A: { a: '1', b: '1', c: '1' } }),
      { rounding: { at: 'total', decimals: 0 } },
    )
    expect(ranking(thirds)).toEqual(['1 A 1'])
  })
})

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

describe('refusals', () => {
  const refused = (
    criteria: Record<string, unknown>[],
    bids: Record<string, Record<string, unknown>>,
    given = {},
  ) => {
    const outcome = score(anEvaluation(criteria, bidsOf(bids), given))
    return outcome.ok ? 'scored' : outcome.message
  }

  it('name bid, criterion and reason where a ratio meets zero', () => {
    expect(refused([price()], { A: { price: '5' }, B: { price: '0' } })).toBe(
      'bid B, criterion price: the value is 0; expected more than 0 with this method',
    )
  })

  it('name the bid with the wrong value and not one that is measured against it', () => {
    const scoring = { method: 'linear-from-lowest', span: '1' }
    expect(refused([price({ scoring })], { A: { price: '5' }, B: { price: '-1' } })).toBe(
      'bid B, criterion price: the value is −1; expected more than 0 with this method',
    )
  })

  it.each([
    [{ method: 'scale', max: '0' }, 'criterion c: the top of the scale is 0; expected more than 0'],
    [
      { method: 'absolute-linear', floor: '5', ceiling: '5' },
      'criterion c: the ceiling 5 is not above the floor 5',
    ],
    [{ method: 'linear-from-lowest', span: '0' }, 'criterion c: the span is 0; expected more than 0'],
    [{ method: 'log', base: '1' }, 'criterion c: the base is 1; expected more than 1'],
    [{ method: 'levels' }, 'criterion c: the method levels needs levels; none is given'],
    [
      { method: 'commitment', horizon: '0', classes: {}, ready: '0' },
      'criterion c: the horizon is 0; expected more than 0',
    ],
    [
      {
        method: 'value-function',
        anchors: [
          { x: '1', v: '0' },
          { x: '1', v: '9' },
        ],
      },
      'criterion c: two anchors stand at x = 1; expected each x once',
    ],
    [
      {
        method: 'value-function',
        anchors: [
          { x: '1', v: '0' },
          { x: '2', v: '101' },
        ],
      },
      'criterion c: an anchor has v = 101; expected 0 to 100',
    ],
    [
      {
        method: 'value-function',
        anchors: [
          { x: '1', v: '0' },
          { x: '2', v: '9' },
          { x: '3', v: '1' },
        ],
      },
      'criterion c: the anchors rise and fall; expected one direction throughout',
    ],
  ])('come at design time, before there are bids: %o', (scoring, message) => {
    expect(refused([criterion('c', { scoring })], {})).toBe(message)
  })

  it.each(['linear-from-lowest', 'log', 'min-max'])('%s knows no direction max', (method) => {
    const scoring = {
      method,
      ...(method === 'log' ? { base: '2' } : method === 'min-max' ? {} : { span: '1' }),
    }
    expect(refused([price({ direction: 'max', scoring })], {})).toBe(
      `criterion price: the method ${method} knows the direction min only; expected min, or another method`,
    )
  })

  it('never give more than the most points: a mark above the scale is refused', () => {
    expect(refused([criterion('q')], { A: { q: '100.01' } })).toBe(
      'bid A, criterion q: the mark is 100.01; expected 0 to 100',
    )
  })
})
