import { describe, expect, it } from 'vitest'
import type { EvaluationModel } from '../../evaluation'
import type { Lot } from '../../tender'
import { aCriterion, aLot, aModel, aTender, findingsOf } from '../../testing/a-tender'

const found = (
  weights: (string | undefined)[],
  lot: Partial<Lot> = {},
  model: Partial<EvaluationModel> = {},
) => {
  const criteria = weights.map((weight, index) => aCriterion({ id: `c${index}`, title: `C${index}`, weight }))
  return findingsOf(
    aTender({
      lots: [aLot({ operationalModel: 'procurement', ...lot })],
      evaluation: { '1': aModel({ criteria, ...model }) },
    }),
    'weights-not-100',
  )
}

describe('weights-not-100', () => {
  it('blocks weights that add up to something else, and says to what', () => {
    const [finding] = found(['55', '40'])
    expect(finding).toMatchObject({ severity: 'block', lot: '1', field: 'evaluation.1.criteria' })
    expect(finding?.message).toBe('The weights of lot 1 must add up to 100; they add up to 95.')
    expect(finding?.why).toMatch(/^Law: Directive 2014\/24\/EU, Article 67\(5\)/)
  })

  it('adds exactly', () => {
    expect(found(['33.3', '33.3', '33.4'])).toEqual([])
    expect(found(['0.1', '0.2', '99.7'])).toEqual([])
    expect(found(['33.33333333333333333333', '66.66666666666666666666'])[0]?.message).toContain(
      'they add up to 99.99999999999999999999.',
    )
  })

  it('points to the criterion without a weight, or with a negative one', () => {
    const [finding] = found(['100', undefined])
    expect(finding?.field).toBe('evaluation.1.criteria[1].weight')
    expect(finding?.message).toContain('“C1” has no weight.')
    expect(found(['-5', '105'])[0]?.message).toContain('“C0” has the weight -5.')
  })

  it('warns below the threshold', () => {
    expect(found(['95'], { estimatedValue: '215999.99' })[0]?.severity).toBe('warn')
    expect(found(['95'], { estimatedValue: '216000' })[0]?.severity).toBe('block')
  })

  it('leaves a concession and the other ways of adding up alone', () => {
    expect(found(['95'], { operationalModel: 'concession' })).toEqual([])
    expect(found(['95'], {}, { aggregation: 'quality-per-price' })).toEqual([])
  })

  it('leaves a lot without criteria to the rule that asks for them', () => {
    expect(found([])).toEqual([])
  })
})
