import { describe, expect, it } from 'vitest'
import type { EvaluationModel } from '../../evaluation'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'weight-extreme'
const withWeights = (weights: (string | undefined)[], change: Partial<EvaluationModel> = {}) =>
  findingsOf(
    aTender({
      evaluation: {
        '1': aModel({
          criteria: weights.map((weight, index) =>
            aCriterion({ id: `c${index}`, title: `Criterion ${index}`, weight }),
          ),
          ...change,
        }),
      },
    }),
    ID,
  )

describe(ID, () => {
  it('warns above 70 per cent of all weights', () => {
    const [finding, ...more] = withWeights(['70.01', '29.99'])
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'warn', lot: '1', field: 'evaluation.1.criteria[0].weight' })
    expect(finding?.message).toContain('70.01 of 100, 70.01 per cent')
  })

  it('warns below 5 per cent of all weights', () => {
    const [finding] = withWeights(['50', '45.5', '4.5'])
    expect(finding?.field).toBe('evaluation.1.criteria[2].weight')
    expect(finding?.message).toContain('“Criterion 2”')
    expect(finding?.message).toContain('4.5 per cent')
  })

  it('accepts exactly 70 and exactly 5', () => {
    expect(withWeights(['70', '25', '5'])).toEqual([])
  })

  it('looks at the share, whatever the weights add up to', () => {
    expect(withWeights(['7', '2.5', '0.5'])).toEqual([])
    expect(withWeights(['40', '8'])).toHaveLength(1)
  })

  it('says nothing where there is nothing to compare', () => {
    expect(withWeights([undefined, undefined])).toEqual([])
    expect(withWeights(['0', '0'])).toEqual([])
  })

  it('says nothing where criteria have an order or euro values instead of weights', () => {
    expect(withWeights(['90', '10'], { aggregation: 'award-on-value' })).toEqual([])
    expect(withWeights(['90', '10'], { aggregation: 'ordinal' })).toEqual([])
  })
})
