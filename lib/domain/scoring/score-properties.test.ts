import * as fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { anEvaluation, bidsOf, criterion, price } from './testing/an-evaluation'
import { scored } from './testing/scored'

const RELATIVE = [
  { method: 'lowest-relative' },
  { method: 'linear-from-lowest', span: '0.6' },
  { method: 'inverse-square' },
  { method: 'min-max' },
  { method: 'log', base: '3' },
]
const ABSOLUTE = [
  { method: 'absolute-linear', floor: '10', ceiling: '900' },
  { method: 'scale', max: '1000' },
  {
    method: 'value-function',
    anchors: [
      { x: '10', v: '100' },
      { x: '300', v: '30' },
      { x: '900', v: '0' },
    ],
  },
]

const cents = fc.integer({ min: 1, max: 99_999 }).map((amount) => (amount / 100).toFixed(2))
const mark = fc.integer({ min: 0, max: 100 }).map(String)
const bid = fc.record({ price: cents, q: mark })
const bids = fc.array(bid, { minLength: 2, maxLength: 7 })

type Given = { price: string; q: string }

const named = (all: Given[]) => bidsOf(Object.fromEntries(all.map((one, index) => [`b${index}`, { ...one }])))
const evaluate = (scoring: object, all: Given[], given = {}) =>
  scored(anEvaluation([price({ scoring }), criterion('q')], named(all), given))
const pointsOf = (scoring: object, all: Given[]) =>
  all.map((_, index) => new Fraction(evaluate(scoring, all).points[`b${index}`]?.price?.exact ?? ''))
const places = (result: ReturnType<typeof scored>) =>
  Object.fromEntries(result.ranking.map(({ bid, rank }) => [bid, rank]))

describe('scoring, whatever the bids', () => {
  it.each(RELATIVE.concat(ABSOLUTE.filter(({ method }) => method !== 'scale')))(
    'never gives a dearer bid more points, nor any bid more than the most: $method',
    (scoring) => {
      fc.assert(
        fc.property(bids, (all) => {
          const points = pointsOf(scoring, all)
          all.forEach((one, index) => {
            expect(points[index]?.compare(50)).toBeLessThanOrEqual(0)
            all.forEach((other, place) => {
              if (new Fraction(one.price).compare(other.price) < 0)
                expect(points[index]?.compare(points[place] ?? 0)).toBeGreaterThanOrEqual(0)
            })
          })
        }),
        { numRuns: 60 },
      )
    },
  )

  it.each(ABSOLUTE)('keeps totals and order when another bid comes or goes: $method', (scoring) => {
    fc.assert(
      fc.property(bids, bid, (all, another) => {
        const without = evaluate(scoring, all).ranking
        const withIt = evaluate(scoring, [...all, another]).ranking.filter(
          ({ bid }) => bid !== `b${all.length}`,
        )
        expect(withIt.map(({ bid, exact }) => [bid, exact])).toEqual(
          without.map(({ bid, exact }) => [bid, exact]),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the order, and the distances, under the logarithm when another bid comes or goes', () => {
    fc.assert(
      fc.property(bids, bid, (all, another) => {
        const log = { method: 'log', base: '3' }
        const without = evaluate(log, all).ranking.map(({ bid }) => bid)
        const withIt = evaluate(log, [...all, another]).ranking.map(({ bid }) => bid)
        expect(withIt.filter((bid) => bid !== `b${all.length}`)).toEqual(without)
      }),
      { numRuns: 60 },
    )
  })

  it.each([...RELATIVE, ...ABSOLUTE])(
    'gives the same ranks in whatever order the bids stand: $method',
    (scoring) => {
      fc.assert(
        fc.property(bids, fc.integer({ min: 1, max: 6 }), (all, turn) => {
          const criteria = [price({ scoring }), criterion('q')]
          const inOrder = named(all)
          const turned = [...inOrder.slice(turn), ...inOrder.slice(0, turn)]
          const ties = { ties: ['lower-price', 'draw'] }
          expect(places(scored(anEvaluation(criteria, turned, ties)))).toEqual(
            places(scored(anEvaluation(criteria, inOrder, ties))),
          )
        }),
        { numRuns: 40 },
      )
    },
  )

  it.each(RELATIVE)('gives the same points in cents and in euros: $method', (scoring) => {
    fc.assert(
      fc.property(bids, (all) => {
        const inCents = all.map((one) => ({ ...one, price: new Fraction(one.price).mul(100).toFraction() }))
        expect(pointsOf(scoring, inCents).map(String)).toEqual(pointsOf(scoring, all).map(String))
      }),
      { numRuns: 60 },
    )
  })

  it('shares the rank of equal bids under every method, and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELATIVE, ...ABSOLUTE), bids, bid, (scoring, all, twin) => {
        const { ranking } = evaluate(scoring, [...all, twin, twin])
        const of = (id: string) => ranking.find(({ bid }) => bid === id)
        expect(of(`b${all.length}`)?.rank).toBe(of(`b${all.length + 1}`)?.rank)
        for (const a of ranking) for (const b of ranking) expect(a.rank === b.rank).toBe(a.exact === b.exact)
      }),
      { numRuns: 100 },
    )
  })

  it('gives the admitted bids what they had without those below the threshold of quality', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELATIVE), bids, (scoring, all) => {
        const criteria = [price({ scoring }), criterion('q', { threshold: '25' })]
        const result = scored(anEvaluation(criteria, named(all)))
        const admitted = named(all).filter(({ id }) => result.ranking.some(({ bid }) => bid === id))
        expect(result.ranking.length + result.excluded.length).toBe(all.length)
        expect(result.ranking).toEqual(scored(anEvaluation(criteria, admitted)).ranking)
        for (const { q, index } of all.map((one, index) => ({ q: Number(one.q), index })))
          expect(result.excluded.some(({ bid }) => bid === `b${index}`)).toBe(q < 50)
      }),
      { numRuns: 100 },
    )
  })

  it('never leaves a bid in the ranking below the least total, and never moves it by one that is out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RELATIVE),
        bids,
        fc.integer({ min: 0, max: 100 }),
        (scoring, all, least) => {
          const criteria = [price({ scoring }), criterion('q')]
          const given = { totalThreshold: String(least) }
          const { ranking } = scored(anEvaluation(criteria, named(all), given))
          const admitted = named(all).filter(({ id }) => ranking.some(({ bid }) => bid === id))
          for (const { exact } of ranking)
            expect(new Fraction(exact).compare(least)).toBeGreaterThanOrEqual(0)
          expect(scored(anEvaluation(criteria, admitted)).ranking).toEqual(ranking)
        },
      ),
      { numRuns: 150 },
    )
  })
})
