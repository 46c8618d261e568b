import * as z from 'zod/mini'
import { text } from '../fields'

/** Which finding: its rule, and the lot and requirement that it names. */
export const findingTarget = {
  rule: text,
  lot: z.optional(text),
  requirement: z.optional(text),
}
