import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { pathText, problems } from './problems'

const shape = z.strictObject({
  title: z.string(),
  lots: z.array(
    z.strictObject({ access: z.enum(['public', 'private']), points: z.int().check(z.minimum(1)) }),
  ),
  clause: z.optional(z.union([z.string(), z.strictObject({ concession: z.string() })])),
})

const said = (input: unknown) => {
  const parsed = shape.safeParse(input)
  return parsed.error ? problems(parsed.error, input).map(({ path, message }) => `${path}: ${message}`) : []
}

describe('problems', () => {
  it('names a missing field and what belongs there', () => {
    expect(said({ lots: [] })).toEqual(['title: missing; expected text'])
  })

  it('asks to fill in a field that a form holds blank', () => {
    const inForm = z.pipe(
      z.transform((values: { title: string }) => (values.title.trim() === '' ? {} : values)),
      z.strictObject({ title: z.string() }),
    )
    const { error } = z.safeParse(inForm, { title: ' ' })
    expect(error && problems(error, { title: ' ' })).toEqual([
      { path: 'title', message: 'fill this in; expected text' },
    ])
  })

  it('names the place in a list, the values that are allowed and the one found', () => {
    expect(said({ title: 'T', lots: [{ access: 'open', points: 0 }] })).toEqual([
      'lots[0].access: expected one of: public, private; found "open"',
      'lots[0].points: expected at least 1; found 0',
    ])
  })

  it('gives each unknown field a line of its own', () => {
    expect(said({ title: 'T', lots: [], colour: 1, 'odd key': 2 })).toEqual([
      'colour: unknown field',
      '["odd key"]: unknown field',
    ])
  })

  it('explains the branch of a union that was meant', () => {
    expect(said({ title: 'T', lots: [], clause: { concession: 3 } })).toEqual([
      'clause.concession: expected text; found 3',
    ])
    expect(said({ title: 'T', lots: [], clause: 3 })).toEqual([
      'clause: expected text or an object with fields; found 3',
    ])
  })

  it('keeps the sentence that a schema has of its own', () => {
    const own = z.string().check(z.refine((value) => value === 'a', { error: 'expected the letter a' }))
    const error = own.safeParse('b').error
    expect(error && problems(error)).toEqual([{ path: '', message: 'expected the letter a' }])
  })

  it('stays on one line whatever was found', () => {
    const [line] = said({ title: 'T', lots: [{ access: `x\n${'y'.repeat(500)}`, points: 1 }] })
    expect(line).not.toContain('\n')
    expect(line?.length).toBeLessThan(150)
  })
})

describe('pathText', () => {
  it('quotes a key that is no plain word', () => {
    expect(pathText(['evaluation', '1', 'criteria', 0])).toBe('evaluation["1"].criteria[0]')
  })
})
