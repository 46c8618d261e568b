import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { Criterion, EvaluationModel } from '../evaluation'
import { pointCost } from './point-cost'
import { score } from './score'

const aCriterion = (rest: Partial<Criterion>): Criterion => ({
  id: 'c',
  title: 'Criterion',
  kind: 'price',
  weight: '40',
  scoring: { method: 'lowest-relative' },
  ...rest,
})
const costOf = (criterion: Criterion, rest: Partial<EvaluationModel> = {}) => {
  const cost = pointCost(criterion, { aggregation: 'weighted-sum', criteria: [criterion], ...rest })
  return cost && { ...cost, least: cost.least.toFraction(), most: cost.most.toFraction() }
}
const loss = (criterion: Criterion, from: string, to: string) => {
  const scored = score({
    format: 'evaluation/1',
    aggregation: 'weighted-sum',
    criteria: [criterion],
    bids: [
      { id: 'a', values: { c: from } },
      { id: 'b', values: { c: to } },
    ],
  })
  if (!scored.ok) throw new Error(scored.message)
  const [a, b] = ['a', 'b'].map((bid) => new Fraction(scored.result.points[bid]?.c?.exact ?? 'none'))
  return a && b && a.sub(b).toFraction()
}

describe('the price of one point', () => {
  it('is the width between floor and ceiling divided by the weight, and the engine takes one point for it', () => {
    const tariff = aCriterion({ scoring: { method: 'absolute-linear', floor: '0.30', ceiling: '0.65' } })
    expect(costOf(tariff)).toMatchObject({ kind: 'cost', unit: 'own', least: '7/800', about: false })
    expect(loss(tariff, '0.40', '0.40875')).toBe('1')
  })

  it('is dearer in one part of a bent table of values than in another', () => {
    const rollOut = aCriterion({
      weight: '25',
      scoring: {
        method: 'value-function',
        outside: 'clamp',
        anchors: [
          { x: '1500', v: '100' },
          { x: '600', v: '0' },
          { x: '1000', v: '60' },
        ],
      },
    })
    expect(costOf(rollOut)).toMatchObject({ least: '80/3', most: '50' })
  })

  it('is a share of the lowest price where the formula looks at it', () => {
    const span = aCriterion({ scoring: { method: 'linear-from-lowest', span: '0.8', clamp: true } })
    expect(costOf(span)).toMatchObject({ unit: 'of-lowest', least: '1/50' })
    expect(loss(span, '100', '102')).toBe('1')
  })

  it('is the first point, and said to be about, where the line is curved', () => {
    expect(costOf(aCriterion({ weight: '41' }))).toMatchObject({ least: '1/40', about: true })
    expect(loss(aCriterion({ weight: '41' }), '100', '102.5')).toBe('1')
    expect(costOf(aCriterion({ weight: '40', direction: 'max' }))).toMatchObject({
      unit: 'of-highest',
      least: '1/40',
      about: false,
    })
  })

  it('is a date for an offer with share, date and proof', () => {
    const offer = aCriterion({
      weight: '20',
      scoring: { method: 'commitment', horizon: '60', classes: { certified: '1', own: '0.4' }, ready: '0.1' },
    })
    expect(costOf(offer)).toMatchObject({ unit: 'months', least: '3' })
  })

  it('is turned round for levels: what a step is worth', () => {
    const levels = [
      { code: '0', value: '0', label: 'none' },
      { code: '2', value: '1', label: 'all' },
      { code: '1', value: '0.4', label: 'some' },
    ]
    const service = aCriterion({ weight: '10', scoring: { method: 'levels' }, levels })
    expect(costOf(service)).toEqual({ kind: 'step', least: '4', most: '6' })
    const inMoney = { ...service, weight: undefined, maximumValue: '50000' }
    expect(costOf(inMoney, { aggregation: 'award-on-value' })).toMatchObject({ least: '20000' })
  })

  it('counts the weight that stands for a rank', () => {
    const first = aCriterion({
      weight: undefined,
      rank: 1,
      scoring: { method: 'absolute-linear', floor: '0', ceiling: '100' },
    })
    const second = { ...first, id: 'd', rank: 2 }
    expect(costOf(first, { aggregation: 'ordinal', criteria: [first, second] })).toMatchObject({
      least: '3/2',
    })
  })

  it('is not given for the price that enters by itself, nor without a weight', () => {
    expect(costOf(aCriterion({ scoring: { method: 'divisor' } }))).toBeUndefined()
    expect(costOf(aCriterion({ weight: undefined }))).toBeUndefined()
    expect(costOf(aCriterion({ weight: '0' }))).toBeUndefined()
  })

  it('is the share of marks, or of a doubling under the logarithm, that costs one point', () => {
    expect(costOf(aCriterion({ scoring: { method: 'scale', max: '10' } }))).toMatchObject({
      unit: 'marks',
      least: '1/4',
      about: false,
    })
    // 2^(1/40) − 1
    expect(costOf(aCriterion({ scoring: { method: 'log', base: '2' } }))).toMatchObject({
      unit: 'of-lowest',
      least: new Fraction('0.01748').toFraction(),
      about: true,
    })
  })

  it('follows the square: 40 points fall to 39 at the root of 40 ÷ 39, a fee at the root of 39 ÷ 40', () => {
    const scoring = { method: 'inverse-square' as const }
    expect(costOf(aCriterion({ scoring }))).toMatchObject({
      unit: 'of-lowest',
      least: new Fraction('0.012739').toFraction(),
      about: true,
    })
    expect(costOf(aCriterion({ scoring, direction: 'max' }))).toMatchObject({
      unit: 'of-highest',
      least: new Fraction('0.012579').toFraction(),
      about: true,
    })
  })

  it('cannot be had of one point or less, which no dearer price uses up under a ratio', () => {
    for (const method of ['lowest-relative', 'inverse-square'] as const)
      expect(costOf(aCriterion({ weight: '1', scoring: { method } }))).toBeUndefined()
  })

  it('is the dearest and the cheapest part of a line whose parts get cheaper, flat parts apart', () => {
    const anchors = [
      { x: '0', v: '0' },
      { x: '10', v: '20' },
      { x: '20', v: '100' },
      { x: '50', v: '100' },
    ]
    const line = aCriterion({
      weight: '100',
      scoring: { method: 'value-function', outside: 'clamp', anchors },
    })
    // 10 for 20 points, then 10 for 80
    expect(costOf(line)).toMatchObject({ least: '1/8', most: '1/2', about: false })
    const flat = anchors.map(({ x }) => ({ x, v: '50' }))
    expect(
      costOf(aCriterion({ scoring: { method: 'value-function', outside: 'clamp', anchors: flat } })),
    ).toBeUndefined()
  })

  it('leaves out levels that are worth the same', () => {
    const levels = ['0', '0.4', '0.4', '1'].map((value, place) => ({
      code: `${place}`,
      value,
      label: 'level',
    }))
    const service = (given: typeof levels) =>
      costOf(aCriterion({ weight: '10', scoring: { method: 'levels' }, levels: given }))
    expect(service(levels)).toEqual({ kind: 'step', least: '4', most: '6' })
    expect(service(levels.slice(1, 3))).toBeUndefined()
  })

  it('cannot be had of a draft that no value could be scored by', () => {
    const absolute = (floor: string, ceiling: string) => ({
      method: 'absolute-linear' as const,
      floor,
      ceiling,
    })
    const offer = { method: 'commitment' as const, horizon: '60', ready: '0.1' }
    const drafts: Criterion['scoring'][] = [
      absolute('5', '5'),
      absolute('5', '4'),
      { ...offer, classes: {} },
      { ...offer, classes: { none: '0' } },
      { method: 'log', base: '1' },
      { method: 'log', base: '0.5' },
      { method: 'log', base: '0' },
    ]
    for (const scoring of drafts) expect(costOf(aCriterion({ scoring }))).toBeUndefined()
    expect(costOf(aCriterion({ weight: '0', scoring: absolute('0', '5') }))).toBeUndefined()
    expect(costOf(aCriterion({ weight: undefined, scoring: absolute('0', '5') }))).toBeUndefined()
    const unranked = aCriterion({ weight: undefined, scoring: absolute('0', '5') })
    expect(costOf(unranked, { aggregation: 'ordinal' })).toBeUndefined()
  })
})
