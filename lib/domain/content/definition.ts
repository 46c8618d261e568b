import * as z from 'zod/mini'
import { text } from '../fields'
import { OPERATIONAL_MODELS } from '../sets'
import { words } from './words'

/** A term of the annex; `models` narrows it to some operational models. */
export const definition = z.strictObject({
  id: text,
  models: z.optional(z.array(z.enum(OPERATIONAL_MODELS))),
  term: words,
  text: words,
  source: z.optional(text),
})

export type Definition = z.infer<typeof definition>
