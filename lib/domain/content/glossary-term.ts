import * as z from 'zod/mini'
import { text } from '../fields'

/** A hard word, explained where an officer meets it. */
export const glossaryTerm = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  term: text,
  text,
})

export type GlossaryTerm = z.infer<typeof glossaryTerm>
