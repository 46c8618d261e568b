import * as z from 'zod/mini'
import { text } from '../fields'
import { changeTarget } from './change-target'

/** `entries` are what the decision answered: those of the audit trail that are taken back together. */
export const undoDecisionsInput = z.strictObject({
  ...changeTarget,
  entries: z.array(text).check(z.minLength(1), z.maxLength(500)),
})
