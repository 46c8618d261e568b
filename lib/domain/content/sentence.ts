import * as z from 'zod/mini'
import { text } from '../fields'
import { OPERATIONAL_MODELS } from '../sets'
import { words } from './words'

/** Numbered sentences of the annex: `models` narrows a sentence to some operational models. */
export const sentence = z.strictObject({
  id: text,
  models: z.optional(z.array(z.enum(OPERATIONAL_MODELS))),
  /** In the order of precedence: a rule without a rank, which stands beside the order. */
  beside: z.optional(z.literal(true)),
  text: words,
})

export type Sentence = z.infer<typeof sentence>
