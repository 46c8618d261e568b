import * as z from 'zod/mini'
import { text } from '../fields'
import { PARTS } from '../sets'

/** What a decision is on. Without a part: `beyond` where the requirement is split, else the requirement as a whole. */
export const decisionTarget = {
  requirement: text,
  lot: text,
  part: z.optional(z.enum(PARTS)),
}
