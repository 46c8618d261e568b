import { describe, expect, it } from 'vitest'
import type { EvaluationModel } from '../../evaluation'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'cannot-be-scored'
const found = (change: Partial<EvaluationModel>) =>
  findingsOf(aTender({ evaluation: { '1': aModel(change) } }), ID)

describe(ID, () => {
  it('warns where a weighted sum has a criterion without a weight, and names it', () => {
    const [finding] = found({
      criteria: [aCriterion(), aCriterion({ id: 'b', title: 'Service', weight: undefined })],
    })
    expect(finding).toMatchObject({ severity: 'warn', lot: '1', field: 'evaluation.1.criteria[1].weight' })
    expect(finding?.message).toContain('“Service”: missing; give the criterion its weight')
  })

  it('warns where award on value has no price', () => {
    expect(found({ aggregation: 'award-on-value' })).toHaveLength(1)
  })

  it('says nothing of criteria that can be computed, nor where there are none', () => {
    expect(found({})).toEqual([])
    expect(found({ criteria: [] })).toEqual([])
  })
})
