import { readFileSync } from 'node:fs'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { anEvaluation, bidsOf, criterion, price } from './testing/an-evaluation'
import type { PublishedTable } from './testing/published-table'
import { scored } from './testing/scored'

const file = new URL('./testing/published-scores.json', import.meta.url)
const entries: PublishedTable[] = JSON.parse(readFileSync(file, 'utf8'))
const tested = new Set<string>()

function entry(id: string): PublishedTable {
  const found = entries.find((one) => one.id === id)
  if (!found) throw new Error(`no published table ${id}`)
  tested.add(id)
  return found
}

const ids = ['1', '2', '3', '4']
const s = (value: unknown) => String(value)

/** Bids 1, 2, 3 … with the numbers of an entry under other names. */
const bidsFrom = (bids: object[], names: Record<string, string>) =>
  bidsOf(
    Object.fromEntries(
      bids.map((bid, index) => [
        ids[index] ?? '',
        Object.fromEntries(
          Object.entries(names).map(([from, to]) => [
            to,
            s(Object.entries(bid).find(([name]) => name === from)?.[1]),
          ]),
        ),
      ]),
    ),
  )

const number = (exact: string) => new Fraction(exact).valueOf()
const totals = (evaluation: Parameters<typeof scored>[0]) => {
  const { ranking } = scored(evaluation)
  return ids.flatMap((id) => {
    const line = ranking.find(({ bid }) => bid === id)
    return line ? [line] : []
  })
}
const exactTotals = (evaluation: Parameters<typeof scored>[0]) =>
  totals(evaluation).map(({ exact }) => number(exact))
const shown = (evaluation: Parameters<typeof scored>[0]) =>
  totals(evaluation).map(({ total }) => Number(total))
const ranks = (evaluation: Parameters<typeof scored>[0]) => totals(evaluation).map(({ rank }) => rank)

const close = (found: number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length)
  found.forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 5)
  })
}

const rounding = (decimals: number, mode = 'half-up') => ({ rounding: { decimals, mode } })

describe('published worked tables', () => {
  it.each(['ga-gpm-5.7-cost', 'impactbids-60-40'])('%s: price in proportion to the lowest', (id) => {
    const { params, bids, expected, computed } = entry(id)
    const evaluation = anEvaluation(
      [price({ weight: s(params.maxPoints) })],
      bidsFrom(bids, { price: 'price' }),
      rounding(params.roundDecimals),
    )
    expect(shown(evaluation)).toEqual(expected.pricePoints)
    close(exactTotals(evaluation), computed.pricePoints)
  })

  it.each(['agorapublix-linear-from-lowest', 'd-de-din1333-3dp'])('%s: linear from the lowest', (id) => {
    const { params, bids, expected } = entry(id)
    const evaluation = anEvaluation(
      [
        price({
          weight: s(params.maxPoints),
          scoring: { method: 'linear-from-lowest', span: s(params.span) },
        }),
      ],
      bidsFrom(bids, { price: 'price' }),
      rounding(3),
    )
    expect(shown(evaluation)).toEqual(expected.pricePoints)
  })

  it('negometrix: award on value takes 60 % of 2 500 off the price', () => {
    const { bids, expected } = entry('negometrix-award-on-value')
    const evaluation = anEvaluation(
      [
        price({ weight: undefined, scoring: { method: 'fictitious-price' } }),
        criterion('q', {
          weight: undefined,
          maximumValue: '2500',
          scoring: { method: 'levels' },
          levels: [
            { code: 'full', value: '1', label: 'full' },
            { code: 'partial', value: '0.6', label: 'partial' },
            { code: 'none', value: '0', label: 'none' },
          ],
        }),
      ],
      bidsOf({ 1: { price: s(bids[0]?.price), q: 'partial' } }),
      { aggregation: 'award-on-value' },
    )
    expect(shown(evaluation)).toEqual(expected.fictitiousPrice)
  })

  it('innovasjon norge: three marks from 0 to 10 weighted', () => {
    const { params, bids, expected } = entry('innovasjon-norge-weighted')
    const weights: number[] = params.weights
    const evaluation = anEvaluation(
      weights.map((weight, index) =>
        criterion(`c${index}`, { weight: s(weight * 10), scoring: { method: 'scale', max: '10' } }),
      ),
      bidsOf(
        Object.fromEntries(
          bids.map(({ scores }, bid) => [
            ids[bid] ?? '',
            Object.fromEntries(scores.map((mark, index) => [`c${index}`, s(mark)])),
          ]),
        ),
      ),
    )
    expect(shown(evaluation)).toEqual(expected.total)
    expect(ranks(evaluation)).toEqual(expected.rank)
  })

  it('simple ratio: the bid in the middle has most quality for the money', () => {
    const { bids, computed } = entry('ufab-simple-ratio-ferber')
    const evaluation = anEvaluation(
      [price({ weight: undefined, scoring: { method: 'divisor' } }), criterion('q', { weight: '100' })],
      bidsFrom(bids, { price: 'price', quality: 'q' }),
      { aggregation: 'quality-per-price' },
    )
    expect(ranks(evaluation)).toEqual(computed.rank)
    exactTotals(evaluation).forEach((z, index) => {
      const published: number[] = computed.Z
      expect(z).toBeCloseTo(published[index] ?? Number.NaN, 10)
    })
  })

  it('tenderwolf: published with an error; no bid has more than the most points, and the totals are the right ones', () => {
    const { bids, expected, computed, reproduces } = entry('tenderwolf-40-60-DEFECT')
    const evaluation = anEvaluation(
      [price({ weight: '40' }), criterion('q', { weight: '60' })],
      bidsFrom(bids, { price: 'price', quality: 'q' }),
    )
    expect(reproduces).toBe(false)
    close(exactTotals(evaluation), computed.total)
    expect(exactTotals(evaluation)).not.toEqual(expected.total)
    expect(ranks(evaluation)).toEqual(computed.rank)
    for (const row of Object.values(scored(evaluation).points))
      expect(number(row.price?.exact ?? '')).toBeLessThanOrEqual(40)
  })

  it('submissionsrecht: the span alone decides who wins, and 50 % makes an exact tie of three', () => {
    const { params, bids, expected, computed } = entry('ch-price-span-rank-flip')
    const spans: number[] = params.spans
    for (const span of spans) {
      const evaluation = anEvaluation(
        [
          price({ weight: s(params.priceMax), scoring: { method: 'linear-from-lowest', span: s(span) } }),
          criterion('references', { weight: '25', scoring: { method: 'scale', max: '25' } }),
          criterion('analysis', { weight: '25', scoring: { method: 'scale', max: '25' } }),
        ],
        bidsFrom(bids, { price: 'price', references: 'references', analysis: 'analysis' }),
        rounding(params.displayTruncateDecimals, 'down'),
      )
      const key = s(span)
      const published: Record<string, number[]> = expected.totalBySpan
      const ranked: Record<string, number[]> = computed.rankBySpan
      if (published[key]) expect(shown(evaluation)).toEqual(published[key])
      expect(ranks(evaluation)).toEqual(ranked[key])
    }
  })

  it('goldilocks: a convex price formula makes the bid in the middle lose to two equal ones', () => {
    const { bids, computed } = entry('lgl-goldilocks')
    const evaluation = anEvaluation(
      [price(), criterion('q')],
      bidsFrom(bids, { price: 'price', quality: 'q' }),
    )
    close(exactTotals(evaluation), computed.total)
    expect(ranks(evaluation)).toEqual(computed.rank)
  })

  it('intermediate rounding: published with an error; points are not rounded before they are added', () => {
    const { params, bids, expected, computed, reproduces } = entry('intermediate-rounding-DEFECT')
    const weights: number[] = params.weights
    const evaluation = anEvaluation(
      weights.map((weight, index) =>
        index === 1
          ? price({ weight: s(weight * 5) })
          : criterion(`c${index}`, { weight: s(weight * 5), scoring: { method: 'scale', max: '5' } }),
      ),
      bidsOf(
        Object.fromEntries(
          bids.map((bid, place) => [
            ids[place] ?? '',
            Object.fromEntries(
              bid.scores.map((mark, index) =>
                mark === null ? ['price', s(bid.price)] : [`c${index}`, s(mark)],
              ),
            ),
          ]),
        ),
      ),
    )
    expect(reproduces).toBe(false)
    close(exactTotals(evaluation), computed.total)
    expect(shown(evaluation)).toEqual([4.19, 4.01, 3.96])
    expect(shown(evaluation)).not.toEqual(expected.total)
  })

  it('60/40 of the Canadian clause: a quality mark of at most 135, and the lowest price', () => {
    const { params, bids, expected } = entry('ca-pspc-60-40')
    const evaluation = anEvaluation(
      [
        price({ weight: s(params.priceWeight) }),
        criterion('q', {
          weight: s(params.technicalWeight),
          scoring: { method: 'scale', max: s(params.technicalMax) },
        }),
      ],
      bidsFrom(bids, { price: 'price', quality: 'q' }),
    )
    const { points } = scored(evaluation)
    expect(ids.slice(0, 3).map((id) => Number(points[id]?.q?.points))).toEqual(expected.technical)
    expect(ids.slice(0, 3).map((id) => Number(points[id]?.price?.points))).toEqual(expected.price)
    expect(shown(evaluation)).toEqual(expected.total)
    expect(ranks(evaluation)).toEqual(expected.rank)
  })

  it('log formula: the distance between two bids stays when the lowest leaves', () => {
    const { params, bids, expected } = entry('d-log-formula-iia')
    const log = (from: typeof bids) =>
      anEvaluation(
        [price({ weight: s(params.maxPoints), scoring: { method: 'log', base: s(params.A) } })],
        bidsFrom(from, { price: 'price' }),
      )
    const [, b = 0, c = 0] = exactTotals(log(bids))
    const [without = 0, last = 0] = exactTotals(log(bids.slice(1)))
    close(exactTotals(log(bids)), expected.pricePoints)
    close([b - c, without - last], [expected.differenceBminusC, expected.differenceWithoutA])
  })

  it('a bad low bid reverses the order of three others under a relative formula', () => {
    const { params, bids, expected } = entry('d-rank-reversal-lowball')
    const relative = (from: typeof bids) =>
      anEvaluation([price(), criterion('q')], bidsFrom(from, { price: 'price', quality: 'q' }))
    close(exactTotals(relative(bids)), expected.without)
    expect(ranks(relative(bids))).toEqual(expected.rankWithout)
    const withDummy = relative([...bids, params.dummy])
    close(exactTotals(withDummy), expected.withDummy)
    const three = ranks(withDummy).slice(0, 3)
    expect(three.map((rank) => [...three].sort().indexOf(rank) + 1)).toEqual(expected.rankWithABC)
  })

  it('ordinal: what the published order decides by itself, and what the centroid weights add', () => {
    const { matrix, expected } = entry('d-ordinal-dominance')
    const evaluation = anEvaluation(
      [1, 2, 3].map((rank) => criterion(`c${rank}`, { weight: undefined, rank })),
      bidsOf(
        Object.fromEntries(
          matrix.map((marks, bid) => [
            ids[bid] ?? '',
            Object.fromEntries(marks.map((mark, index) => [`c${index + 1}`, s(mark)])),
          ]),
        ),
      ),
      { aggregation: 'ordinal', surrogate: 'rank-order-centroid' },
    )
    close(exactTotals(evaluation), expected.roc)
    const { flags } = scored(evaluation)
    expect(flags.map(({ flag, message }) => [flag, message.slice(0, 17)])).toEqual([
      ['dominance', '1 comes before 2 '],
    ])
  })

  it('leaves out the statistics of agreement, and the critical weights that the analysis tests, and nothing else', () => {
    const left = entries.filter(({ id }) => !tested.has(id)).map(({ method }) => method)
    expect(left).toEqual(['agreement.krippendorffAlpha', 'sensitivity.criticalCriterion'])
  })
})
