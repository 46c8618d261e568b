import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form'
import * as z from 'zod/mini'
import { problems } from '@/lib/domain/problems'

/** Checks a form with the schema its server action uses, and words the problems as the rest of the product does. */
export function schemaResolver<Values extends FieldValues, Saved>(
  schema: z.ZodMiniType<Saved>,
): Resolver<Values, unknown, Saved> {
  return async (values) => {
    const result = z.safeParse(schema, values)
    if (result.success) return { values: result.data, errors: {} }
    const errors: FieldErrors<Values> = {}
    for (const problem of problems(result.error, values))
      set(errors, problem.path || 'root', { type: 'invalid', message: sentence(problem.message) })
    return { values: {}, errors }
  }
}

/** What a problem says at its field: "Expected a number; found "x"."; of an empty field only what to do. */
export function sentence(message: string): string {
  const empty = /^(?:missing|fill this in)(?:; expected (.*))?$/.exec(message)
  if (empty) return emptyField(empty[1] ?? '')
  const text = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function emptyField(expected: string): string {
  if (expected.startsWith('a number')) return 'Fill in a number.'
  if (expected.startsWith('one of')) return 'Choose one of these.'
  return 'Fill this in: it cannot stay empty.'
}
