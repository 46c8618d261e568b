import { describe, expect, it } from 'vitest'
import type { EvaluationModel } from '../../evaluation'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'ordinal-too-many'
const found = (count: number, aggregation: EvaluationModel['aggregation']) =>
  findingsOf(
    aTender({
      evaluation: {
        '1': aModel({
          aggregation,
          criteria: Array.from({ length: count }, (_, index) =>
            aCriterion({ id: `c${index}`, weight: undefined, rank: index + 1 }),
          ),
        }),
      },
    }),
    ID,
  )

describe(ID, () => {
  it('warns from the seventh criterion that only has an order', () => {
    const findings = found(7, 'ordinal')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'warn', lot: '1', field: 'evaluation.1.criteria' })
    expect(findings[0]?.message).toContain('ranks 7 award criteria')
  })

  it('accepts six', () => {
    expect(found(6, 'ordinal')).toEqual([])
  })

  it('says nothing about criteria with weights', () => {
    expect(found(7, 'weighted-sum')).toEqual([])
  })
})
