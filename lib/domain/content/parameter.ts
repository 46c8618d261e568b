import * as z from 'zod/mini'
import { text } from '../fields'
import { words } from './words'

/** A parameter is a slot `{id}` in the clause. Without a default the slot stays open until somebody fills it. */
export const parameter = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  label: words,
  type: z.enum(['integer', 'decimal', 'text', 'choice']),
  unit: z.optional(text),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  default: z.optional(z.union([z.number(), z.string()])),
  /** `choice` only: the value, and the words that replace the slot. */
  choices: z.optional(z.array(z.strictObject({ value: text, label: words, words }))),
  help: z.optional(words),
})

export type Parameter = z.infer<typeof parameter>
