import { describe, expect, it } from 'vitest'
import { curve } from './curve'
import { prepareModel } from './prepare-model'
import { anEvaluation, bidsOf, criterion } from './testing/an-evaluation'

/** The curve of one criterion of 40 points, with the values that the bids give. */
function curveOf(given: Record<string, unknown>, values: string[] = [], whole: Record<string, unknown> = {}) {
  const bids = bidsOf(Object.fromEntries(values.map((value, index) => [`b${index}`, { c: value }])))
  const evaluation = anEvaluation([criterion('c', { weight: '40', ...given })], bids, whole)
  const [one] = prepareModel(evaluation).criteria
  return one && curve(one, evaluation.bids)
}
function pointsOf(given: Record<string, unknown>, values: string[] = []): string[] {
  const drawn = curveOf(given, values)
  if (drawn?.kind !== 'line') throw new Error('no line')
  return drawn.lines.flatMap(({ points }) => points.map(({ x, points }) => `${x}: ${points}`))
}

describe('the line of a criterion', () => {
  it('passes floor and ceiling by a sixth of their distance', () => {
    const scoring = { method: 'absolute-linear', floor: '60', ceiling: '120' }
    expect(pointsOf({ scoring })).toEqual(['50: 40', '60: 40', '120: 0', '130: 0'])
  })

  it('does not go below 0 for what is never negative, but does where the floor is negative', () => {
    const from = (floor: string) =>
      pointsOf({ scoring: { method: 'absolute-linear', floor, ceiling: '60' } })[0]
    expect(from('6')).toBe('0: 40')
    expect(from('-6')).toBe('-17: 40')
  })

  it('draws a place once where the margin begins at the floor', () => {
    const scoring = { method: 'absolute-linear', floor: '0', ceiling: '60' }
    expect(pointsOf({ scoring })).toEqual(['0: 40', '60: 0', '70: 0'])
  })

  it('ends at the last anchors where a value beyond them is excluded', () => {
    const anchors = [
      { x: '60', v: '0' },
      { x: '0', v: '100' },
    ]
    const scoring = { method: 'value-function', anchors }
    expect(pointsOf({ scoring: { ...scoring, outside: 'exclude' } })).toEqual(['0: 40', '60: 0'])
    expect(pointsOf({ scoring: { ...scoring, outside: 'clamp' } })).toEqual(['0: 40', '60: 0', '70: 0'])
  })

  it('passes the outermost of several anchors by a sixth of the distance between the ends', () => {
    const anchors = [
      { x: '90', v: '0' },
      { x: '30', v: '100' },
      { x: '50', v: '50' },
    ]
    expect(pointsOf({ scoring: { method: 'value-function', anchors } })).toEqual([
      '20: 40',
      '30: 40',
      '50: 20',
      '90: 0',
      '100: 0',
    ])
  })

  it('goes from 0 to the top of a scale', () => {
    expect(pointsOf({ scoring: { method: 'scale', max: '10' } })).toEqual(['0: 0', '10: 40'])
  })

  it('goes from the lowest bid to three times its value, and of a fee from nothing to the highest', () => {
    const scoring = { method: 'lowest-relative' }
    const price = pointsOf({ scoring }, ['90', '80'])
    expect([price.length, price[0], price[8], price[16]]).toEqual([17, '80: 40', '160: 20', '240: 13.333333'])
    const fee = pointsOf({ direction: 'max', scoring }, ['90', '80'])
    expect([fee.length, fee[0], fee.at(-1)]).toEqual([16, '5.625: 2.5', '90: 40'])
  })

  it('reads as per cent of the best value without a bid, and where no bid can be measured', () => {
    const scoring = { method: 'lowest-relative' }
    for (const values of [[], ['0']]) {
      expect(curveOf({ scoring }, values)).toMatchObject({ kind: 'line', x: 'of-best' })
      expect(pointsOf({ scoring }, values)[8]).toBe('200: 20')
    }
    expect(curveOf({ scoring }, ['80'])).toMatchObject({ kind: 'line', x: 'value' })
  })

  it('falls to nothing at the horizon for an offer, class by class', () => {
    const scoring = { method: 'commitment', horizon: '60', classes: { proven: '1', own: '0.4' }, ready: '0' }
    const line = (label: string, points: string) => ({
      label,
      points: [
        { x: '0', points },
        { x: '60', points: '0' },
      ],
    })
    const lines = [line('proven', '40'), line('own', '16')]
    expect(curveOf({ scoring })).toEqual({ kind: 'line', x: 'months', lines })
  })

  it('is a step for each level', () => {
    const levels = [{ code: 'good', value: '0.75', label: 'Good' }]
    const steps = [{ code: 'good', label: 'Good', points: '30' }]
    expect(curveOf({ scoring: { method: 'levels' }, levels })).toEqual({ kind: 'steps', steps })
  })

  it('is not drawn for a price that enters the total by itself', () => {
    const price = { kind: 'price', weight: undefined, scoring: { method: 'fictitious-price' } }
    expect(curveOf(price, [], { aggregation: 'award-on-value' })).toBeUndefined()
  })
})
