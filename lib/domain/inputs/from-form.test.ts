import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { aLot, aModel } from '../testing/a-tender'
import { bidirectionalFields } from './bidirectional-fields'
import { decisionFields } from './decision-fields'
import { evaluationFields } from './evaluation-fields'
import { lotFields } from './lot-fields'

const { bidirectional, ...lot } = aLot()

describe('what a form holds', () => {
  it('goes through a second time unchanged', () => {
    for (const [schema, values] of [
      [lotFields, { ...lot, chargingPoints: '2 000', estimatedValue: '650.000,00', termReason: ' ' }],
      [bidirectionalFields, { ...bidirectional, share: '12,5', deferral: { months: '6', cost: '' } }],
      [evaluationFields, { ...aModel(), totalThreshold: '12,5' }],
      [decisionFields, { treatment: '', proof: ' ', parameters: { a: '', b: '3,5' }, deferral: {} }],
    ] as const) {
      const once = z.parse(schema, values)
      expect(z.parse(schema, once)).toEqual(once)
    }
  })

  it('counts a blank field as absent, at any depth', () => {
    const values = { ...lot, powerKw: '', gridOperator: { name: ' ', protocol: 'OpenADR', confirmed: false } }
    expect(z.parse(lotFields, values)).toMatchObject({
      gridOperator: { protocol: 'OpenADR', confirmed: false },
    })
    expect(z.parse(lotFields, values)).not.toHaveProperty('powerKw')
  })

  it('asks at its field which number is meant, whole numbers and money too', () => {
    const asked = (schema: z.ZodMiniType, values: unknown) =>
      z.safeParse(schema, values).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    expect(asked(lotFields, { ...lot, chargingPoints: '1.200', powerKw: '1,500' })).toEqual([
      'powerKw: "1,500" can mean 1500 or 1.5. Write 1500 or 1.5.',
      'chargingPoints: "1.200" can mean 1200 or 1.2. Write 1200 or 1.2.',
    ])
    expect(asked(lotFields, { ...lot, estimatedValue: '650.000' })?.[0]).toMatch(/650000 or 650\.$/)
    const [first, ...others] = aModel().criteria
    expect(
      asked(evaluationFields, { ...aModel(), criteria: [{ ...first, weight: '1.200' }, ...others] }),
    ).toEqual(['criteria.0.weight: "1.200" can mean 1200 or 1.2. Write 1200 or 1.2.'])
  })

  it('refuses a field that the form does not have', () => {
    expect(z.safeParse(lotFields, { ...lot, colour: 'red' }).success).toBe(false)
  })

  it('tells a field of a decision that is emptied from one that is not touched', () => {
    expect(z.parse(decisionFields, { proof: '' })).toEqual({ proof: null })
    expect(z.parse(decisionFields, {})).toEqual({})
  })
})
