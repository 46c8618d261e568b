import { readFileSync } from 'node:fs'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { EvaluationFile } from '../../evaluation'
import { anEvaluation, bidsOf, criterion, price } from '../testing/an-evaluation'
import { linearForm } from './linear-form'
import { startingPoint } from './starting-point'
import { weightStability } from './weight-stability'

function stability(evaluation: EvaluationFile) {
  const start = startingPoint(evaluation)
  const form = start && linearForm(start)
  return form ? weightStability(form, start.winner.bid) : []
}

describe('weight stability interval', () => {
  it('is exact, with the others rescaled', () => {
    // B leads A by 0.5 × (1 − w) − 0.3 × w for a weight w of p: nothing at 5/8.
    const evaluation = anEvaluation(
      [criterion('p', { weight: '60' }), criterion('q', { weight: '40' })],
      bidsOf({ A: { p: '80', q: '40' }, B: { p: '50', q: '90' } }),
    )
    expect(stability(evaluation)).toEqual([
      { criterion: 'p', weight: '3/5', from: '0', to: '5/8', flipsAbove: 'A' },
      { criterion: 'q', weight: '2/5', from: '3/8', to: '1', flipsBelow: 'A' },
    ])
  })

  it('is bounded by the nearest rival on either side', () => {
    const evaluation = anEvaluation(
      [criterion('p'), criterion('q')],
      bidsOf({
        A: { p: '60', q: '60' },
        B: { p: '100', q: '10' },
        C: { p: '30', q: '80' },
        D: { p: '90', q: '0' },
      }),
    )
    // above: 40w = 50(1 − w); below: 30w = 20(1 − w)
    expect(stability(evaluation)[0]).toEqual({
      criterion: 'p',
      weight: '1/2',
      from: '2/5',
      to: '5/9',
      flipsBelow: 'C',
      flipsAbove: 'B',
    })
  })

  it('covers everything where the winner is never worse, and is missing where one criterion has all the weight', () => {
    const bids = bidsOf({ A: { p: '60', q: '60' }, B: { p: '50', q: '60' } })
    expect(stability(anEvaluation([criterion('p'), criterion('q')], bids))[0]).toEqual({
      criterion: 'p',
      weight: '1/2',
      from: '0',
      to: '1',
    })
    const all = anEvaluation([criterion('p', { weight: '100' }), criterion('q', { weight: '0' })], bids)
    expect(stability(all).map(({ criterion: id }) => id)).toEqual(['q'])
  })

  it('ends at the published weight where two bids are equal', () => {
    const evaluation = anEvaluation(
      [criterion('p'), criterion('q')],
      bidsOf({ A: { p: '60', q: '40' }, B: { p: '40', q: '60' } }),
    )
    expect(stability(evaluation)[0]).toMatchObject({ from: '1/2', to: '1', flipsBelow: 'B' })
  })

  it('is the published weight alone where rounding made the winner', () => {
    const evaluation = anEvaluation(
      [criterion('p'), criterion('q')],
      bidsOf({ A: { p: '60.001', q: '40' }, B: { p: '40', q: '60.002' } }),
      { rounding: { at: 'total', decimals: 0 } },
    )
    expect(stability(evaluation)[0]).toMatchObject({
      from: '1/2',
      to: '1/2',
      flipsBelow: 'B',
      flipsAbove: 'B',
    })
  })

  it('is in money under award on value, without an upper end where more only helps', () => {
    // B is 400 dearer and 25 % better: level at 1600.
    const evaluation = anEvaluation(
      [
        price({ weight: undefined, scoring: { method: 'fictitious-price' } }),
        criterion('q', { weight: undefined, maximumValue: '2000' }),
      ],
      bidsOf({ A: { price: '10000', q: '50' }, B: { price: '10400', q: '75' } }),
      { aggregation: 'award-on-value' },
    )
    expect(stability(evaluation)).toEqual([{ criterion: 'q', weight: '2000', from: '1600', flipsBelow: 'A' }])
  })

  it('divides by the price under quality per price', () => {
    // A 0.8 and 0.2 over 100, B 0.6 and 0.9 over 200: level where 0.005 w = 0.0025 (1 − w)
    const evaluation = anEvaluation(
      [price({ weight: undefined, scoring: { method: 'divisor' } }), criterion('q'), criterion('r')],
      bidsOf({ A: { price: '100', q: '80', r: '20' }, B: { price: '200', q: '60', r: '90' } }),
      { aggregation: 'quality-per-price', scale: '1000' },
    )
    expect(stability(evaluation)[0]).toMatchObject({ criterion: 'q', from: '1/3', to: '1', flipsBelow: 'B' })
  })

  it('agrees with the critical weights of Triantaphyllou and Sanchez (1997), whose matrix is rounded to four digits', () => {
    const file = new URL('../testing/published-scores.json', import.meta.url)
    const entries: {
      id: string
      params: { weights: number[] }
      matrix: number[][]
      expected: { deltaA1A2: (number | string)[] }
      tolerance: number
    }[] = JSON.parse(readFileSync(file, 'utf8'))
    const entry = entries.find(({ id }) => id === 'wsm-sensitivity-triantaphyllou-1997')
    if (!entry) throw new Error('no such table')
    const { params, matrix, expected, tolerance } = entry
    const evaluation = anEvaluation(
      params.weights.map((weight, index) =>
        criterion(`c${index}`, { weight: String(weight), scoring: { method: 'scale', max: '1' } }),
      ),
      bidsOf(
        Object.fromEntries(
          matrix
            .slice(0, 2)
            .map((row, bid) => [
              `A${bid + 1}`,
              Object.fromEntries(row.map((v, index) => [`c${index}`, String(v)])),
            ]),
        ),
      ),
    )
    stability(evaluation).forEach(({ from, to = '1' }, index) => {
      const delta = expected.deltaA1A2[index]
      const bounds = [from, to].map((bound) => new Fraction(bound).valueOf())
      if (typeof delta !== 'number') expect(bounds).toEqual([0, 1])
      // Their change leaves the other weights as they are; as a share of all it is (w − δ) ÷ (1 − δ).
      else {
        const flip = ((params.weights[index] ?? 0) - delta) / (1 - delta)
        expect(Math.min(...bounds.map((bound) => Math.abs(bound - flip)))).toBeLessThan(tolerance)
      }
    })
  })
})
