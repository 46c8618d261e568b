import { describe, expect, it } from 'vitest'
import type { Lot } from '../../tender'
import { aLot, aTender, findingsOf } from '../../testing/a-tender'

const ID = 'risk-not-transferred'
const found = (change: Partial<Lot>, country = 'NL') =>
  findingsOf(aTender({ authority: { name: 'Example City', country }, lots: [aLot(change)] }), ID)

describe(ID, () => {
  it('warns where the authority keeps the operating risk of a concession', () => {
    const findings = found({ operatingRisk: 'authority' })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'warn', lot: '1', field: 'lots[0].operatingRisk' })
    expect(findings[0]?.message).toContain(
      'it is a service contract, with a threshold of EUR\u00a0216\u00a0000',
    )
    expect(findings[0]?.why).toContain('Directive 2014/23/EU, Article 5(1)')
    expect(findings[0]?.why).not.toContain('2014/24')
  })

  it('warns with more care where the risk is shared', () => {
    expect(found({ operatingRisk: 'shared' })[0]?.message).toContain('Unless')
  })

  it('says nothing where the operator bears the risk, which is the default', () => {
    expect(found({ operatingRisk: 'operator' })).toEqual([])
    expect(found({})).toEqual([])
  })

  it('is about concessions only', () => {
    expect(found({ operationalModel: 'procurement', operatingRisk: 'authority' })).toEqual([])
  })

  it('is a note below the threshold of the service contract that it then is', () => {
    expect(found({ operatingRisk: 'authority', estimatedValue: '215999.99' })[0]?.severity).toBe('note')
    expect(found({ operatingRisk: 'authority', estimatedValue: '216000' })[0]?.severity).toBe('warn')
  })

  it.each(['GB', 'CH'])('names neither directive nor threshold for %s, outside the Union', (country) => {
    const [finding] = found({ operatingRisk: 'authority' }, country)
    expect(finding?.severity).toBe('note')
    expect(`${finding?.message} ${finding?.why}`).not.toMatch(/2014\/23|216 000/)
  })
})
