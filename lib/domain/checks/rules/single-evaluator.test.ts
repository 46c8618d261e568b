import { describe, expect, it } from 'vitest'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'single-evaluator'

describe(ID, () => {
  it('notes which criteria people judge, and how many evaluators they need', () => {
    const criteria = [
      aCriterion(),
      aCriterion({
        id: 'roll-out',
        title: 'Roll-out',
        kind: 'quality',
        scoring: { method: 'scale', max: '10' },
      }),
      aCriterion({
        id: 'service',
        title: 'Service',
        kind: 'quality',
        scoring: { method: 'scale', max: '10' },
      }),
    ]
    const findings = findingsOf(aTender({ evaluation: { '1': aModel({ criteria }) } }), ID)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'note', lot: '1', field: 'evaluation.1.criteria[1]' })
    expect(findings[0]?.message).toContain('“Roll-out” and “Service”')
    expect(findings[0]?.why).toMatch(/^Good practice, not law/)
  })

  it('says nothing where figures decide', () => {
    expect(findingsOf(aTender(), ID)).toEqual([])
  })

  it('says nothing where the lot has no criteria of its own', () => {
    expect(findingsOf(aTender({ evaluation: {} }), ID)).toEqual([])
  })
})
