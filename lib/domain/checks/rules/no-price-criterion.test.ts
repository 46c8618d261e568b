import { describe, expect, it } from 'vitest'
import type { OperationalModel } from '../../sets'
import { aCriterion, aLot, aModel, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'no-price-criterion'
const quality = aCriterion({ kind: 'quality', scoring: { method: 'scale', max: '10' }, weight: '100' })
const found = (operationalModel: OperationalModel, criteria = [quality]) =>
  findingsOf(aTender({ lots: [aLot({ operationalModel })], evaluation: { '1': aModel({ criteria }) } }), ID)

describe(ID, () => {
  it('warns where a procurement is awarded on quality alone', () => {
    const [finding] = found('procurement')
    expect(finding).toMatchObject({ severity: 'warn', lot: '1', field: 'evaluation.1.criteria' })
    expect(finding?.why).toContain('Article 67(2)')
  })

  it('says nothing where a price is among the criteria, nor of a concession', () => {
    expect(found('procurement', [aCriterion(), quality])).toEqual([])
    expect(found('concession')).toEqual([])
  })
})
