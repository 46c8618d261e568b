import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../evaluation'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const found = (change: Partial<Criterion>) =>
  findingsOf(
    aTender({ evaluation: { '1': aModel({ criteria: [aCriterion(change)] }) } }),
    'criterion-unverifiable',
  )
const quality = { kind: 'quality', direction: undefined, scoring: { method: 'levels' } } as const
const level = { code: 'good', value: '1', label: 'Good', descriptor: 'Every district is served.' }

describe('criterion-unverifiable', () => {
  it('blocks a criterion without evidence or verification, and names what it lacks', () => {
    const [finding] = found({ evidence: ' ', verification: undefined })
    expect(finding).toMatchObject({ severity: 'block', lot: '1', field: 'evaluation.1.criteria[0].evidence' })
    expect(finding?.message).toBe(
      'The criterion “Tariff to the user” of lot 1 lacks the evidence and the way of verifying.',
    )
    expect(finding?.why).toMatch(/^Law: Directive 2014\/23\/EU, Article 41\(2\)/)
    expect(found({ verification: '' })[0]?.field).toBe('evaluation.1.criteria[0].verification')
  })

  it('blocks levels that are not there, or of which one has no descriptor', () => {
    expect(found(quality)[0]?.field).toBe('evaluation.1.criteria[0].levels')
    const levels = [level, { ...level, code: 'poor', value: '0', descriptor: '' }]
    expect(found({ ...quality, levels })[0]?.field).toBe('evaluation.1.criteria[0].levels[1].descriptor')
  })

  it('blocks marks for quality that nothing explains', () => {
    const marks = { ...quality, scoring: { method: 'scale', max: '100' } } as const
    expect(found(marks)[0]?.message).toContain('a scale that says what earns how many points')
    expect(found({ ...marks, description: 'A point for each district that is served.' })).toEqual([])
    expect(found({ ...marks, levels: [level] })).toEqual([])
  })

  it('takes a formula for the scale of a price or a quantity', () => {
    expect(found({})).toEqual([])
    expect(found({ kind: 'quantity', scoring: { method: 'scale', max: '100' } })).toEqual([])
  })

  it('is content with levels that each say what earns them', () => {
    expect(found({ ...quality, levels: [level] })).toEqual([])
  })

  it('leaves proposed criteria alone', () => {
    expect(findingsOf(aTender({ evaluation: {} }), 'criterion-unverifiable')).toEqual([])
  })
})
