import * as z from 'zod/mini'
import { TREATMENTS } from '../sets'
import { words } from './words'

export const treatment = z.strictObject({
  id: z.enum(TREATMENTS),
  title: words,
  short: words,
  means: words,
  /** Used where a requirement has no clause of its own for the treatment: `{clause}` is its mandatory clause. */
  fallback: z.optional(words),
})

export type TreatmentRecord = z.infer<typeof treatment>
