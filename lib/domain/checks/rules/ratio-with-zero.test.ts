import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../evaluation'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'ratio-with-zero'
const withCriterion = (given: Partial<Criterion>) =>
  findingsOf(aTender({ evaluation: { '1': aModel({ criteria: [aCriterion(given)] }) } }), ID)

describe(ID, () => {
  it('warns of a ratio for a fee, of which nothing may be offered', () => {
    const [finding] = withCriterion({
      title: 'Fee',
      kind: 'price',
      direction: 'max',
      scoring: { method: 'lowest-relative' },
    })
    expect(finding).toMatchObject({
      severity: 'warn',
      lot: '1',
      field: 'evaluation.1.criteria[0].scoring.method',
    })
    expect(finding?.message).toContain('“Fee” in lot 1')
  })

  it('warns of a ratio for a quantity in either direction', () => {
    expect(withCriterion({ kind: 'quantity', scoring: { method: 'inverse-square' } })).toHaveLength(1)
    expect(
      withCriterion({ kind: 'quantity', direction: 'max', scoring: { method: 'lowest-relative' } }),
    ).toHaveLength(1)
  })

  it('says nothing about a price that is paid, nor about a line that knows 0', () => {
    expect(
      withCriterion({ kind: 'price', direction: 'min', scoring: { method: 'lowest-relative' } }),
    ).toEqual([])
    const line = { method: 'absolute-linear', floor: '0', ceiling: '10' } as const
    expect(withCriterion({ kind: 'quantity', scoring: line })).toEqual([])
  })
})
