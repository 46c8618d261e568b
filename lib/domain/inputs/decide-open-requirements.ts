import * as z from 'zod/mini'
import { text } from '../fields'
import { bidTargetFields } from './bid-target'

/** Several mandatory requirements of one bid at once: those nobody has decided are met, or those are open again. */
export const decideOpenRequirementsInput = z.strictObject({
  ...bidTargetFields,
  requirements: z.array(text).check(z.minLength(1), z.maxLength(500)),
  verdict: z.enum(['pass', 'open']),
})
