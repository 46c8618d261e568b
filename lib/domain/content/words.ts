import * as z from 'zod/mini'
import { text } from '../fields'

/** Text is per language; English is compulsory. */
export const inLanguages = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ en: value, nl: z.optional(value) })

export const words = inLanguages(text)

export type Words = z.infer<typeof words>
