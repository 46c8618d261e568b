import * as z from 'zod/mini'
import { text } from '../fields'
import { OPERATIONAL_MODELS } from '../sets'
import { versionNumber } from './version-number'

/** From which version to which, or to the tender as it stands; of one lot, of one model, or of all. */
export const compareVersionsInput = z.strictObject({
  tenderId: text,
  from: versionNumber,
  to: z.optional(versionNumber),
  lot: z.optional(text),
  model: z.optional(z.enum(OPERATIONAL_MODELS)),
})
