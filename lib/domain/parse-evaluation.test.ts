import { describe, expect, it } from 'vitest'
import { parseEvaluation } from './parse-evaluation'
import { bidsOf, criterion, price } from './scoring/testing/an-evaluation'

const said = (given: Record<string, unknown>) => {
  const parsed = parseEvaluation({ format: 'evaluation/1', criteria: [criterion('q')], ...given })
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('parseEvaluation', () => {
  it('takes the example of the formats, with fields of other aggregations and a bid that is excluded', () => {
    expect(
      said({
        aggregation: 'weighted-sum',
        surrogate: 'rank-sum',
        scale: '1',
        rounding: { at: 'display', decimals: 2, mode: 'half-up' },
        ties: ['highest-ranked-criterion', 'lower-price', 'higher-quality', 'draw'],
        totalThreshold: '50',
        criteria: [
          price({ unit: 'EUR/kWh', weight: '40' }),
          criterion('q', { weight: '60', threshold: '24' }),
        ],
        bids: bidsOf({ A: { price: '0.39', q: '80' }, B: {} }, { B: 'SC-6 not met' }),
      }),
    ).toEqual([])
  })

  it('takes an evaluation without bids', () => {
    expect(said({})).toEqual([])
  })

  it('asks for a value of each bid for each criterion', () => {
    expect(said({ bids: bidsOf({ A: {} }) })).toEqual([
      'bids[0].values.q: missing; expected what bid A gives for the criterion q',
    ])
  })

  it.each([
    ['0,5', '"0,5"'],
    ['1e5', '"1e5"'],
    ['.5', '".5"'],
    ['+1', '"+1"'],
    [{ share: '1' }, 'an object'],
  ])('refuses %o where a number belongs', (value, shown) => {
    expect(said({ bids: bidsOf({ A: { q: value } }) })).toEqual([
      `bids[0].values.q: expected a number such as "12.50", as text; found ${shown}`,
    ])
  })

  it.each([`1${'0'.repeat(20)}`, `0.${'1'.repeat(21)}`])(
    'says of %s that it has too many digits',
    (value) => {
      expect(said({ bids: bidsOf({ A: { q: value } }) })).toEqual([
        `bids[0].values.q: expected at most 20 digits before and 20 after the point; found "${value}"`,
      ])
    },
  )

  it('refuses a number that is no text', () => {
    expect(said({ bids: bidsOf({ A: { q: 80 } }) })[0]).toMatch(/^bids\[0\]\.values\.q: expected text/)
  })

  it('asks for an offer where a commitment is scored, with the share and the class that a date needs', () => {
    const scoring = { method: 'commitment', horizon: '60', classes: { plan: '0.7' }, ready: '0.1' }
    const offer = (value: unknown) =>
      said({ criteria: [criterion('q', { scoring })], bids: bidsOf({ A: { q: value } }) })
    expect(offer({})).toEqual([])
    expect(offer({ share: '1', hardware: true })).toEqual([])
    expect(offer('1')).toEqual([
      'bids[0].values.q: expected an offer with share, months, class and hardware; found "1"',
    ])
    expect(offer({ months: '3', class: 'plan' })[0]).toContain('the share is missing')
    expect(offer({ share: '1', months: '3' })[0]).toContain('the class of evidence is missing')
  })

  it('names bids and criteria that are given twice or not known', () => {
    const bid = { id: 'A', values: { q: '1' } }
    expect(said({ bids: [bid, bid] })).toEqual([
      'bids[1].id: the bid "A" is given twice; expected each id once',
    ])
    expect(said({ bids: bidsOf({ A: { q: '1', r: '2' } }) })).toEqual(['bids[0].values.r: no criterion "r"'])
    expect(said({ criteria: [criterion('q'), criterion('q')] })[0]).toContain(
      'the criterion "q" is given twice',
    )
  })

  it.each([
    [{ criteria: [] }, 'criteria: expected at least one criterion'],
    [{ scale: '30' }, 'scale: expected a power of ten such as "1000"; found 30'],
    [{ scale: '0' }, 'scale: expected a power of ten such as "1000"; found 0'],
    [
      { aggregation: 'award-on-value' },
      'criteria: expected one criterion scored by “Price, from which quality is taken off” (fictitious-price); found 0',
    ],
    [
      { aggregation: 'award-on-value', totalThreshold: '50' },
      'totalThreshold: a fictitious price has no least points; expected thresholds of the criteria instead',
    ],
    [
      { criteria: [criterion('q', { weight: undefined })] },
      'criteria[0].weight: missing; give the criterion its weight, the most points that it can earn',
    ],
    [{ criteria: [criterion('q', { weight: '-1' })] }, 'criteria[0].weight: expected 0 or more; found -1'],
    [
      { criteria: [criterion('q', { rank: 1 })] },
      'criteria[0].rank: not used by “Sum of weighted points” (weighted-sum) here; expected none',
    ],
    [
      { aggregation: 'ordinal', criteria: [criterion('q', { weight: undefined, rank: 2 })] },
      'criteria: expected the ranks 1 to 1 without gaps; the rank 1 is missing',
    ],
    [
      { criteria: [price({ scoring: { method: 'divisor' } })] },
      'criteria[0].scoring.method: “Price, by which quality is divided” (divisor) does not go with “Sum of weighted points” (weighted-sum)',
    ],
    [
      {
        aggregation: 'quality-per-price',
        criteria: [criterion('q', { weight: undefined, scoring: { method: 'divisor' } })],
      },
      'criteria[0].kind: expected a price under “Price, by which quality is divided” (divisor); found the kind “Quality”',
    ],
    [{ format: 'evaluation/2' }, 'format: expected "evaluation/1"; found "evaluation/2"'],
    [{ winner: 'A' }, 'winner: unknown field'],
    [{ rounding: { decimals: 21 } }, 'rounding.decimals: expected at most 20; found 21'],
  ])('refuses %o', (given, sentence) => {
    expect(said(given)).toContain(sentence)
  })

  it('takes powers of ten above and below one', () => {
    for (const scale of ['1', '1000', '0.01', '10.0']) expect(said({ scale })).toEqual([])
  })
})
