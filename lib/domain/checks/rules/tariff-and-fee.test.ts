import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../evaluation'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'tariff-and-fee'
const found = (fee: Partial<Criterion>) =>
  findingsOf(
    aTender({
      evaluation: {
        '1': aModel({
          criteria: [
            aCriterion({ direction: undefined }),
            aCriterion({ id: 'fee', title: 'Fee to the city', ...fee }),
          ],
        }),
      },
    }),
    ID,
  )

describe(ID, () => {
  it('warns where a low tariff and a high fee are both scored', () => {
    const findings = found({ direction: 'max' })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'warn',
      lot: '1',
      field: 'evaluation.1.criteria[1].direction',
    })
    expect(findings[0]?.message).toContain('“Tariff to the user”')
    expect(findings[0]?.message).toContain('“Fee to the city”')
  })

  it('says nothing about two prices that both should be low', () => {
    expect(found({ direction: 'min' })).toEqual([])
    expect(found({ direction: undefined })).toEqual([])
  })

  it('says nothing about a quantity of which more is better', () => {
    expect(found({ kind: 'quantity', direction: 'max' })).toEqual([])
  })
})
