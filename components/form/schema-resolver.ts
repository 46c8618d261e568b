import { type FieldErrors, type FieldValues, get, type Resolver, set } from 'react-hook-form'
import * as z from 'zod/mini'
import { type Problem, problems } from '@/lib/domain/problems'

/** Checks a form with the schema its server action uses, and words the problems as the rest of the product does. */
export function schemaResolver<Values extends FieldValues, Saved>(
  schema: z.ZodMiniType<Saved>,
): Resolver<Values, unknown, Saved> {
  return async (values) => {
    const result = z.safeParse(schema, values)
    if (result.success) return { values: result.data, errors: {} }
    const errors: FieldErrors<Values> = {}
    for (const problem of problems(result.error, values))
      for (const { path, message } of atFields(problem, values))
        set(errors, path, { type: 'invalid', message: sentence(message) })
    return { values: {}, errors }
  }
}

/** A group of fields of which none is filled in counts as absent: the problem then belongs to each of its fields. */
function atFields({ path, message }: Problem, values: FieldValues): Problem[] {
  if (path === '') return [{ path: 'root', message }]
  const value: unknown = get(values, path)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [{ path, message }]
  return Object.keys(value).map((name) => ({ path: `${path}.${name}`, message: 'missing' }))
}

/** What a problem says at its field: "Expected a number; found "x"."; of an empty field only what to do. */
export function sentence(message: string): string {
  const empty = /^(?:missing|fill this in)(?:; expected (.*))?$/.exec(message)
  if (empty) return emptyField(empty[1] ?? '')
  // A file asks for numbers as text; a field has nothing else.
  const words = message.replace(', as text', '')
  const text = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function emptyField(expected: string): string {
  if (expected.startsWith('a number')) return 'Fill in a number.'
  if (expected.startsWith('one of')) return 'Choose one of these.'
  return 'Fill this in: it cannot stay empty.'
}
