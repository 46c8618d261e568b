import { expect, it } from 'vitest'
import { fieldErrors, isUnfinished } from './field-errors'

it('names each field that is wrong, in lists too', () => {
  const error = { type: 'invalid', message: 'Fill this in.' }
  expect(
    fieldErrors({ title: error, criteria: [undefined, { weight: error, scoring: { max: error } }] }),
  ).toEqual(['title', 'criteria.1.weight', 'criteria.1.scoring.max'])
})

it('takes an empty field for unfinished until the officer has left it', () => {
  const values = { criteria: [{ title: ' ', weight: 'many' }] }
  expect(isUnfinished(values, {}, 'criteria.0.title')).toBe(true)
  expect(isUnfinished(values, { criteria: [{ title: true }] }, 'criteria.0.title')).toBe(false)
  expect(isUnfinished(values, {}, 'criteria.0.weight')).toBe(false)
})
