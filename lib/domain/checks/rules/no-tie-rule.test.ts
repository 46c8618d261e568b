import { describe, expect, it } from 'vitest'
import { aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'no-tie-rule'
const withTies = (ties: ReturnType<typeof aModel>['ties'], criteria = aModel().criteria) =>
  findingsOf(aTender({ evaluation: { '1': aModel({ ties, criteria }) } }), ID)

describe(ID, () => {
  it('warns where own criteria come without a rule for equal totals', () => {
    const findings = withTies(undefined)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'warn', lot: '1', field: 'evaluation.1.ties' })
    expect(findings[0]?.message).toContain('award criteria and no rule for equal totals')
  })

  it('takes an empty list for no rule', () => {
    expect(withTies([])).toHaveLength(1)
  })

  it('says nothing where a rule is chosen', () => {
    expect(withTies(['draw'])).toEqual([])
  })

  it('says nothing while the lot has no criteria of its own', () => {
    expect(withTies(undefined, [])).toEqual([])
    expect(findingsOf(aTender({ evaluation: {} }), ID)).toEqual([])
  })
})
