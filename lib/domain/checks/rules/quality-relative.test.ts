import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../evaluation'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'quality-relative'
const withCriterion = (given: Partial<Criterion>) =>
  findingsOf(aTender({ evaluation: { '1': aModel({ criteria: [aCriterion(given)] }) } }), ID)

describe(ID, () => {
  it('warns where quality is measured against the best bid', () => {
    const [finding] = withCriterion({
      title: 'Service',
      kind: 'quality',
      direction: 'max',
      scoring: { method: 'lowest-relative' },
    })
    expect(finding).toMatchObject({
      severity: 'warn',
      lot: '1',
      field: 'evaluation.1.criteria[0].scoring.method',
    })
    expect(finding?.message).toContain('“Service” in lot 1')
  })

  it('says nothing about a price against the lowest, nor about marks on a scale', () => {
    expect(withCriterion({ kind: 'price', scoring: { method: 'lowest-relative' } })).toEqual([])
    expect(withCriterion({ kind: 'quality', scoring: { method: 'scale', max: '10' } })).toEqual([])
  })
})
