import { describe, expect, it } from 'vitest'
import type { Criterion, EvaluationModel } from '../evaluation'
import { isUnweighted } from './is-unweighted'

const aCriterion = (id: string, weight?: string): Criterion => ({
  id,
  title: id,
  kind: 'quality',
  scoring: { method: 'scale', max: '10' },
  ...(weight === undefined ? {} : { weight }),
})
const model = (criteria: Criterion[], aggregation: EvaluationModel['aggregation'] = 'weighted-sum') =>
  isUnweighted({ aggregation, criteria })

describe('an order of importance without weights', () => {
  it('has not a single weight', () => {
    expect(model([aCriterion('a'), aCriterion('b')])).toBe(true)
    expect(model([aCriterion('a'), aCriterion('b', '40')])).toBe(false)
    expect(model([aCriterion('a', '60'), aCriterion('b', '40')])).toBe(false)
  })

  it('is a weighted sum that lacks its weights: ranks and money are weights of their own', () => {
    expect(model([aCriterion('a')], 'ordinal')).toBe(false)
    expect(model([aCriterion('a')], 'award-on-value')).toBe(false)
  })
})
