import { describe, expect, it } from 'vitest'
import type { Criterion, EvaluationModel } from '../../evaluation'
import type { Lot } from '../../tender'
import { aCriterion, aLot, aModel, aTender, findingsOf } from '../../testing/a-tender'

const found = (
  changes: Partial<Criterion>[],
  lot: Partial<Lot> = {},
  model: Partial<EvaluationModel> = {},
) => {
  const criteria = changes.map((change, index) =>
    aCriterion({ id: `c${index}`, title: `C${index}`, weight: undefined, ...change }),
  )
  return findingsOf(
    aTender({ lots: [aLot(lot)], evaluation: { '1': aModel({ criteria, ...model }) } }),
    'order-disagrees',
  )
}

describe('order-disagrees', () => {
  it('blocks a criterion that is heavier than one listed before it', () => {
    const [finding, ...more] = found([{ weight: '30' }, { weight: '50' }, { weight: '20' }])
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'block', lot: '1', field: 'evaluation.1.criteria[1].weight' })
    expect(finding?.message).toBe('In lot 1 “C1” comes after “C0” but counts for more: 50 against 30.')
    expect(finding?.why).toMatch(/^Law: Directive 2014\/23\/EU, Article 41\(3\)/)
  })

  it('compares as numbers, and past criteria without a weight', () => {
    expect(found([{ weight: '100' }, { weight: '20' }])).toEqual([])
    expect(found([{ weight: '9' }, {}, { weight: '10' }])).toHaveLength(1)
  })

  it('accepts descending and equal weights, and none at all', () => {
    expect(found([{ weight: '50' }, { weight: '25' }, { weight: '25.0' }])).toEqual([])
    expect(found([{}, {}])).toEqual([])
  })

  it('takes the ranks for the order where every criterion has one', () => {
    const ordinal = { aggregation: 'ordinal' } as const
    expect(found([{ rank: 2 }, { rank: 1 }], {}, ordinal)).toEqual([])
    expect(
      found(
        [
          { rank: 2, weight: '40' },
          { rank: 1, weight: '60' },
        ],
        {},
        ordinal,
      ),
    ).toEqual([])
    expect(
      found(
        [
          { rank: 1, weight: '40' },
          { rank: 2, weight: '60' },
        ],
        {},
        ordinal,
      ),
    ).toHaveLength(1)
  })

  it('takes the money of an award on value for the weight', () => {
    const onValue = { aggregation: 'award-on-value' } as const
    expect(found([{ maximumValue: '50000' }, { maximumValue: '200000' }], {}, onValue)).toMatchObject([
      { field: 'evaluation.1.criteria[1].maximumValue' },
    ])
  })

  it('warns below the threshold', () => {
    expect(found([{ weight: '40' }, { weight: '60' }], { estimatedValue: '5000000' })[0]?.severity).toBe(
      'warn',
    )
  })

  it('asks no order of a procurement', () => {
    expect(found([{ weight: '40' }, { weight: '60' }], { operationalModel: 'procurement' })).toEqual([])
  })
})
