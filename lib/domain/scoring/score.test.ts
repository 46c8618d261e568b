import { describe, expect, it } from 'vitest'
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

  it('divides a broken number of points by a broken price, with a scale below 1', () => {
    const evaluation = anEvaluation(
      [
        price({ weight: undefined, scoring: { method: 'divisor' } }),
        criterion('q', { weight: '100', scoring: { method: 'scale', max: '7' } }),
      ],
      bidsOf({ A: { price: '12.5', q: '3' } }),
      { aggregation: 'quality-per-price', scale: '0.01' },
    )
    // 0.01 × 300 ÷ 7 ÷ 12.5 = 3 ÷ 87.5
    expect(scored(evaluation).ranking[0]?.exact).toBe('6/175')
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

  it('keeps apart at the total what still differs once it is rounded', () => {
    const evaluation = anEvaluation(
      [criterion('q', { weight: '100' })],
      bidsOf({ A: { q: '50.004' }, B: { q: '50.005' }, C: { q: '49.995' } }),
      { rounding: { at: 'total', decimals: 2 } },
    )
    expect(ranking(evaluation)).toEqual(['1 B 50.01', '2 A 50.00', '2 C 50.00'])
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
