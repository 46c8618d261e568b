import * as z from 'zod/mini'
import { text } from '../fields'

/**
 * Which tender a change is for. `revision` is the one that the page showed: where the same section has changed since,
 * the change is refused; without it the last change wins.
 */
export const changeTarget = {
  tenderId: text,
  revision: z.optional(z.int().check(z.minimum(0))),
}
