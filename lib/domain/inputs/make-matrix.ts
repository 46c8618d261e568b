import * as z from 'zod/mini'
import { text } from '../fields'

/** The scoring matrix: blank, of one lot or of all; filled with the bids of one. */
export const makeMatrixInput = z
  .strictObject({ tenderId: text, lot: z.optional(text), filled: z._default(z.boolean(), false) })
  .check(
    z.refine(({ lot, filled }) => !filled || lot !== undefined, {
      error: 'say whose bids: a filled matrix is made of one lot',
      path: ['lot'],
    }),
  )
