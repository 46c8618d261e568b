import * as z from 'zod/mini'
import { text } from '../fields'
import { words } from './words'

export const definition = z.strictObject({ id: text, term: words, text: words, source: z.optional(text) })

export type Definition = z.infer<typeof definition>
