import * as z from 'zod/mini'
import { TREATMENTS } from '../sets'
import { changeTarget } from './change-target'
import { decisionFields } from './decision-fields'
import { decisionTarget } from './decision-target'

/** `seen` is the use that the page showed: a switch away from another is refused, so nothing is overwritten unseen. */
export const decideInput = z.strictObject({
  ...changeTarget,
  ...decisionTarget,
  seen: z.optional(z.enum(TREATMENTS)),
  values: decisionFields,
})
