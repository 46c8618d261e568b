import { describe, expect, it } from 'vitest'
import { anEvaluation, bidsOf, criterion, price } from './testing/an-evaluation'
import { scored } from './testing/scored'

const places = (evaluation: Parameters<typeof scored>[0]) =>
  scored(evaluation).ranking.map(({ bid, rank }) => `${rank} ${bid}`)
const exact = (evaluation: Parameters<typeof scored>[0]) =>
  scored(evaluation).ranking.map(({ exact }) => exact)

describe('sums of fractions', () => {
  const thirds = (id: string, max: string) =>
    criterion(id, { weight: '1', scoring: { method: 'scale', max } })

  it('are exact where denominators divide each other in either order, and where they do not', () => {
    const sumOf = (...maxima: string[]) =>
      exact(
        anEvaluation(
          maxima.map((max, place) => thirds(`c${place}`, max)),
          bidsOf({ A: Object.fromEntries(maxima.map((_, place) => [`c${place}`, '1'])) }),
        ),
      )
    // 1/6 + 1/3 = 1/2; 1/3 + 1/6 = 1/2; 1/4 + 1/6 + 1/4 = 8/12 = 2/3; 1/7 + 1/7 = 2/7
    expect(sumOf('6', '3')).toEqual(['1/2'])
    expect(sumOf('3', '6')).toEqual(['1/2'])
    expect(sumOf('4', '6', '4')).toEqual(['2/3'])
    expect(sumOf('7', '7')).toEqual(['2/7'])
  })

  it('take off what is below zero', () => {
    const scoring = { method: 'linear-from-lowest', span: '0.3', clamp: false }
    const evaluation = anEvaluation(
      [price({ weight: '1', scoring }), thirds('q', '7')],
      bidsOf({ A: { price: '1', q: '0' }, B: { price: '1.4', q: '2' } }),
    )
    // B: (1.3 − 1.4) ÷ 0.3 = −1/3; −1/3 + 2/7 = −1/21
    expect(exact(evaluation)).toEqual(['1', '-1/21'])
  })
})

describe('comparison', () => {
  /** One part in 10^38 of a point between them. */
  const close = { A: { q: '0' }, B: { q: '0.00000000000000000001' } }

  it('of fractions knows no smallest difference', () => {
    const scoring = { method: 'scale', max: '1000000000000000000' }
    const evaluation = anEvaluation([criterion('q', { weight: '1', scoring })], bidsOf(close))
    expect(places(evaluation)).toEqual(['1 B', '2 A'])
  })

  const log = { method: 'log', base: '2' }

  it('of logarithms puts the cheaper first, below zero too', () => {
    const evaluation = anEvaluation(
      [price({ weight: '40', scoring: log })],
      bidsOf({ D: { price: '800' }, B: { price: '200' }, A: { price: '100' }, C: { price: '400' } }),
    )
    // Each doubling costs all the points: 40, 0, −40, −80.
    expect(places(evaluation)).toEqual(['1 A', '2 B', '3 C', '4 D'])
    expect(exact(evaluation)).toEqual(['40', '0', '-40', '-80'])
  })

  it('of logarithms stops at 30 decimals', () => {
    const dearerBy = (difference: string) =>
      places(
        anEvaluation(
          [price({ weight: '40', scoring: log })],
          bidsOf({ A: { price: '10000000000000' }, B: { price: `10000000000000.${difference}` } }),
        ),
      )
    // 40 × ln(1 + d ÷ 10^13) ÷ ln 2 = 57.7 × d ÷ 10^13: for d = 10^-20 it is 5.8 × 10^-32, for 10^-18 5.8 × 10^-30.
    expect(dearerBy('00000000000000000001')).toEqual(['1 A', '1 B'])
    expect(dearerBy('000000000000000001')).toEqual(['1 A', '2 B'])
  })

  it('of totals that a logarithm takes part in stops at 30 decimals too, rounded half away from zero', () => {
    // B and C pay twice A's price, so their logarithm is 0, and of 1 point they have the mark ÷ 10^11.
    const scoring = { method: 'scale', max: '100000000000' }
    const marked = (b: string, c: string) =>
      places(
        anEvaluation(
          [price({ weight: '40', scoring: log }), criterion('q', { weight: '1', scoring })],
          bidsOf({ A: { price: '1', q: '0' }, B: { price: '2', q: b }, C: { price: '2', q: c } }),
        ),
      )
    // 4 × 10^-31 is 0 to 30 decimals, 5 × 10^-31 is one unit, 14 × 10^-31 too.
    expect(marked('0.00000000000000000004', '0')).toEqual(['1 A', '2 B', '2 C'])
    expect(marked('0.00000000000000000004', '0.00000000000000000005')).toEqual(['1 A', '2 C', '3 B'])
    expect(marked('0.00000000000000000005', '0.00000000000000000014')).toEqual(['1 A', '2 B', '2 C'])
  })

  it('rounds a total of logarithms as the number that it is to 30 decimals', () => {
    const totals = (given: object) => {
      const evaluation = anEvaluation(
        [
          price({ weight: '10', scoring: { method: 'log', base: '10' } }),
          criterion('fare', { kind: 'price', weight: '10', scoring: { method: 'log', base: '10' } }),
          criterion('q', { weight: '30' }),
        ],
        bidsOf({
          A: { price: '2', fare: '1000', q: '100' },
          B: { price: '1', fare: '2', q: '0' },
          C: { price: '1', fare: '2000', q: '100' },
        }),
        { rounding: given },
      )
      return scored(evaluation).ranking.map(({ bid, rank, total }) => `${rank} ${bid} ${total}`)
    }
    // A: 10 × (1 − log 2) + 10 × (1 − log 500) + 30 = 20; C: 10 + 10 × (1 − log 1000) + 30 = 20; B: 10 + 10 + 0 = 20
    const all = ['1 A 20.00', '1 B 20.00', '1 C 20.00']
    expect(totals({ mode: 'down' })).toEqual(all)
    expect(totals({ at: 'total', mode: 'down' })).toEqual(all)
  })

  it('gives the total of a logarithm as a decimal of 40 digits', () => {
    const evaluation = anEvaluation(
      [
        price({ weight: '40', scoring: log }),
        criterion('q', { weight: '1', scoring: { method: 'scale', max: '3' } }),
      ],
      bidsOf({ A: { price: '1', q: '1' } }),
    )
    // 40 + 1/3: two digits before the point, 38 behind it
    expect(exact(evaluation)).toEqual([`40.${'3'.repeat(38)}`])
  })
})
