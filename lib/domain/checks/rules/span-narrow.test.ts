import { describe, expect, it } from 'vitest'
import { aCriterion, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'span-narrow'
const withSpan = (span: string) =>
  findingsOf(
    aTender({
      evaluation: {
        '1': aModel({
          criteria: [aCriterion({ scoring: { method: 'linear-from-lowest', span, clamp: true } })],
        }),
      },
    }),
    ID,
  )

describe(ID, () => {
  it('warns below a span of 60 per cent', () => {
    const [finding] = withSpan('0.5')
    expect(finding).toMatchObject({
      severity: 'warn',
      lot: '1',
      field: 'evaluation.1.criteria[0].scoring.span',
    })
    expect(finding?.message).toContain('“Tariff to the user” in lot 1 is 50 per cent')
    expect(withSpan('0.59999999999999999999')).toHaveLength(1)
  })

  it('accepts 60 per cent and more', () => {
    expect(withSpan('0.6')).toEqual([])
    expect(withSpan('1.00')).toEqual([])
  })

  it('says nothing about methods without a span', () => {
    expect(findingsOf(aTender(), ID)).toEqual([])
  })
})
