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
      [lotFields, { ...lot, chargingPoints: '2.000', estimatedValue: '650.000', termReason: ' ' }],
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

  it('refuses a field that the form does not have', () => {
    expect(z.safeParse(lotFields, { ...lot, colour: 'red' }).success).toBe(false)
  })

  it('tells a field of a decision that is emptied from one that is not touched', () => {
    expect(z.parse(decisionFields, { proof: '' })).toEqual({ proof: null })
    expect(z.parse(decisionFields, {})).toEqual({})
  })
})
