import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bidView } from '../bid/bid-view'
import type { MandatoryRequirement } from '../bid/mandatory-requirements'
import type { GivenValue, ReceivedBid } from '../bid/received-bid'
import type { EvaluationModel } from '../evaluation'
import { aCriterion, aModel } from '../testing/a-tender'
import { awardOutcome } from './award-outcome'

const lot = { operationalModel: 'procurement' as const, estimatedValue: '1000' }

function aBid(
  code: string,
  values: Record<string, GivenValue>,
  change: Partial<ReceivedBid> = {},
): ReceivedBid {
  return {
    id: code,
    lotId: '1',
    code,
    tenderer: `Tenderer ${code}`,
    requirements: {},
    values: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id, { value, source: 'hand' as const }]),
    ),
    files: [],
    ...change,
  }
}

const price = (scoring: EvaluationModel['criteria'][number]['scoring']) =>
  aModel({ criteria: [aCriterion({ id: 'price', weight: '100', unit: 'EUR', scoring })] })
const requirement: MandatoryRequirement = {
  id: 'SC-6',
  key: 'SC-6',
  title: 'Cybersecurity',
  entry: {
    key: 'SC-6',
    sourceNumber: 6,
    group: 'smart',
    treatment: 'mandatory',
    title: 'Cybersecurity',
    clause: '',
    explanation: '',
    proof: [],
    standards: [],
    parameters: {},
  },
}
const outcomeOf = (model: EvaluationModel | null, bids: ReceivedBid[]) =>
  awardOutcome(
    model,
    bids.map((bid) => bidView(bid, model, [requirement], {})),
    { lot, country: 'NL' },
  )

describe('what the bids of a lot come to', () => {
  it('is said in words where there are no criteria, none that can be computed, or no bids', () => {
    expect(outcomeOf(null, []).state).toBe('no-criteria')
    expect(outcomeOf(aModel({ criteria: [aCriterion({ weight: undefined })] }), [])).toMatchObject({
      state: 'unsound',
      message: expect.stringMatching(/criteria\[0\]\.weight/),
    })
    expect(outcomeOf(aModel(), []).state).toBe('no-bids')
  })

  it('names each missing value, and shows no points that depend on it', () => {
    const relative = price({ method: 'lowest-relative' })
    expect(outcomeOf(relative, [aBid('A', { price: '100' }), aBid('B', {})])).toMatchObject({
      state: 'incomplete',
      missing: [{ code: 'B', tenderer: 'Tenderer B', criterion: 'price', title: 'Tariff to the user' }],
      cells: { A: {}, B: {} },
    })
    const absolute = price({ method: 'absolute-linear', floor: '0', ceiling: '200' })
    expect(outcomeOf(absolute, [aBid('A', { price: '100' }), aBid('B', {})])).toMatchObject({
      cells: { A: { price: { points: '50.00' } }, B: {} },
    })
  })

  it('waits for nothing from an excluded bid, and leaves it out of the lowest price', () => {
    const bids = [
      aBid('A', { price: '200' }),
      aBid('B', { price: '1' }, { exclusion: { reason: 'late' } }),
      aBid('C', {}, { exclusion: { reason: 'no proof', requirement: 'SC-6' } }),
    ]
    expect(outcomeOf(price({ method: 'lowest-relative' }), bids)).toMatchObject({
      state: 'complete',
      result: {
        ranking: [{ bid: 'A', total: '100.00' }],
        excluded: [
          { bid: 'B', reason: 'late' },
          { bid: 'C', reason: 'SC-6: no proof' },
        ],
      },
    })
  })

  it('says which bid and criterion a method refuses, and scores the others all the same', () => {
    const bids = [aBid('A', { price: '100' }), aBid('B', { price: '0' })]
    expect(outcomeOf(price({ method: 'lowest-relative' }), bids)).toMatchObject({
      state: 'refused',
      bid: 'B',
      criterion: 'price',
      cells: {
        A: { price: { points: '100.00' } },
        B: { price: { refused: expect.stringMatching(/more than 0|above 0/) } },
      },
    })
  })

  it('names a requirement that is failed or open, and excludes nobody for it', () => {
    const bids = [
      aBid('A', { price: '100' }, { requirements: { 'SC-6': { verdict: 'fail', reason: 'no' } } }),
      aBid('B', { price: '100' }),
      aBid('C', { price: '100' }, { requirements: { 'SC-6': { verdict: 'pass' } } }),
    ]
    const outcome = outcomeOf(price({ method: 'lowest-relative' }), bids)
    expect(outcome).toMatchObject({
      undecided: [
        { code: 'A', verdict: 'fail' },
        { code: 'B', verdict: 'open' },
      ],
    })
    expect(outcome.state === 'complete' && outcome.result.ranking).toHaveLength(3)
  })

  it('flags a price far below the estimate with what to ask, and a price for a unit never', () => {
    const flagged = (unit: string) => {
      const model = aModel({
        criteria: [aCriterion({ id: 'price', weight: '100', unit, scoring: { method: 'lowest-relative' } })],
      })
      const outcome = outcomeOf(model, [aBid('A', { price: '740' })])
      return outcome.state === 'complete' ? outcome.abnormallyLow : []
    }
    expect(flagged('EUR')).toEqual([
      expect.objectContaining({
        bid: 'A',
        rule: 'below-estimate',
        ask: expect.stringMatching(/explanation/),
      }),
    ])
    expect(flagged('EUR/kWh')).toEqual([])
  })
})

describe('the calculation of a total', () => {
  const bids = [aBid('A', { quality: '60', price: '120' })]
  const quality = aCriterion({ id: 'quality', kind: 'quality', scoring: { method: 'scale', max: '100' } })
  const priced = (scoring: EvaluationModel['criteria'][number]['scoring']) =>
    aCriterion({ id: 'price', weight: undefined, unit: 'EUR', scoring })

  it.each<[EvaluationModel['aggregation'], Partial<EvaluationModel>, string]>([
    [
      'weighted-sum',
      {
        criteria: [
          { ...quality, weight: '50' },
          { ...priced({ method: 'absolute-linear', floor: '0', ceiling: '360' }), weight: '50' },
        ],
      },
      '30 + (100/3)',
    ],
    [
      'ordinal',
      {
        surrogate: 'rank-sum',
        criteria: [
          { ...quality, weight: undefined, rank: 1 },
          { ...priced({ method: 'absolute-linear', floor: '0', ceiling: '240' }), rank: 2 },
        ],
      },
      '2/3 × 60 + 1/3 × 50',
    ],
    [
      'award-on-value',
      {
        criteria: [
          { ...quality, weight: undefined, maximumValue: '40' },
          priced({ method: 'fictitious-price' }),
        ],
      },
      '120 − (40 × 60 ÷ 100)',
    ],
    [
      'quality-per-price',
      { scale: '1000', criteria: [{ ...quality, weight: '50' }, priced({ method: 'divisor' })] },
      '1000 × (30) ÷ 120',
    ],
  ])('shows the numbers put in: %s', (aggregation, change, trace) => {
    const outcome = outcomeOf(aModel({ aggregation, ...change }), bids)
    expect(outcome.state === 'complete' ? outcome.totals : outcome).toEqual({ A: trace })
  })

  it('adds up to the total, whatever the bids give', () => {
    const model = aModel({
      criteria: [
        { ...quality, weight: '50' },
        aCriterion({ id: 'price', weight: '50', scoring: { method: 'lowest-relative' } }),
      ],
    })
    const value = fc.record({
      quality: fc.integer({ min: 0, max: 100 }).map(String),
      price: fc.integer({ min: 1, max: 9999 }).map(String),
    })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (given) => {
        const outcome = outcomeOf(
          model,
          given.map((values, place) => aBid(String.fromCharCode(65 + place), values)),
        )
        if (outcome.state !== 'complete') throw new Error(outcome.message)
        for (const { bid, total } of outcome.result.ranking) {
          const terms = (outcome.totals[bid] ?? '').split(' + ').map((term) => {
            const [n = '0', d = '1'] = term.replaceAll(/[()]/g, '').split('/')
            return Number(n) / Number(d)
          })
          expect(terms.reduce((sum, term) => sum + term, 0)).toBeCloseTo(Number(total), 1)
        }
      }),
      { numRuns: 50 },
    )
  })
})
