import { describe, expect, it } from 'vitest'
import type { ChosenTreatment } from '../../sets'
import { aCriterion, aModel, aTender, findingsOf, settledProofs } from '../../testing/a-tender'

const deciding = (requirement: string, treatment: ChosenTreatment) =>
  findingsOf(
    aTender({
      decisions: [...settledProofs(), { lot: '1', requirement, treatment, rationale: 'Asked for' }],
    }),
    'safety-scored',
  )

describe('safety-scored', () => {
  it.each(['BD-16', 'BD-17', 'BD-18', 'BD-21', 'BD-22'])(
    'blocks %s as an award criterion and as deferred',
    (key) => {
      expect(deciding(key, 'award-criterion')).toMatchObject([
        { severity: 'block', lot: '1', requirement: key, field: 'decisions[3].treatment' },
      ])
      expect(deciding(key, 'deferred')[0]?.message).toMatch(
        / is deferred in lot 1; it can only be demanded\.$/,
      )
    },
  )

  it('blocks a criterion that names a safety requirement', () => {
    const criteria = [aCriterion({ requirements: ['BD-20', 'BD-18'] })]
    expect(findingsOf(aTender({ evaluation: { '1': aModel({ criteria }) } }), 'safety-scored')).toMatchObject(
      [{ requirement: 'BD-18', field: 'evaluation.1.criteria[0].requirements' }],
    )
  })

  it('gives the requirement as the source, not a law', () => {
    expect(deciding('BD-21', 'award-criterion')[0]?.why).toMatch(/^Requirement BD-21: /)
  })

  it('leaves what may be scored or deferred alone', () => {
    expect(deciding('BD-20', 'award-criterion')).toEqual([])
    expect(deciding('BD-19', 'deferred')).toEqual([])
    expect(findingsOf(aTender(), 'safety-scored')).toEqual([])
  })

  it('does not mind a safety requirement that is demanded', () => {
    expect(deciding('BD-18', 'mandatory')).toEqual([])
  })
})
