import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { fromForm } from '@/lib/domain/inputs/from-form'
import { schemaResolver, sentence } from './schema-resolver'

const options = { fields: {}, shouldUseNativeValidation: false }

describe('the check of a form', () => {
  const schema = fromForm(
    z.strictObject({
      lot: z.strictObject({ title: z.string(), points: z.int() }),
      rows: z.array(z.string()),
    }),
    { numbers: ['points'] },
  )
  const check = schemaResolver<
    { lot: { title: string; points: string }; rows: string[] },
    z.infer<typeof schema>
  >(schema)

  it('gives the values as the server takes them', async () => {
    const answer = await check({ lot: { title: 'Street', points: '2 000' }, rows: [] }, undefined, options)
    expect(answer).toEqual({ values: { lot: { title: 'Street', points: 2000 }, rows: [] }, errors: {} })
  })

  it('puts each problem at its field, and says of an empty field what to do', async () => {
    const { errors } = await check({ lot: { title: '', points: 'many' }, rows: [] }, undefined, options)
    expect(errors.lot?.title?.message).toBe('Fill this in: it cannot stay empty.')
    expect(errors.lot?.points?.message).toMatch(/^Expected a number; found .*many/)
  })

  it('asks for each field of a group of which none is filled in', async () => {
    const { errors } = await check({ lot: { title: '', points: '' }, rows: [] }, undefined, options)
    expect(errors.lot?.title?.message).toBe('Fill this in: it cannot stay empty.')
    expect(errors.lot?.points?.message).toBe('Fill this in: it cannot stay empty.')
  })
})

describe('a sentence at a field', () => {
  it('begins with a capital and ends in one full stop', () => {
    expect(sentence('expected at least one lot')).toBe('Expected at least one lot.')
    expect(sentence('Weights must add up to 100.')).toBe('Weights must add up to 100.')
  })

  it('says of an empty field what to do, not what the schema expects', () => {
    expect(sentence('missing; expected one of: AC, DC')).toBe('Choose one of these.')
    expect(sentence('fill this in; expected a number')).toBe('Fill in a number.')
    expect(sentence('fill this in; expected text')).toBe('Fill this in: it cannot stay empty.')
  })
})
