import * as z from 'zod/mini'
import { freeText, text } from '../fields'
import { CHOSEN_TREATMENTS, PARTS, TREATMENTS } from '../sets'
import { changeTarget } from './change-target'

/** Several requirements of a lot, one treatment, one reason. `seen` is the use that the page showed. */
export const decideTogetherInput = z.strictObject({
  ...changeTarget,
  lot: text,
  places: z
    .array(
      z.strictObject({
        requirement: text,
        part: z.optional(z.enum(PARTS)),
        seen: z.optional(z.enum(TREATMENTS)),
      }),
    )
    .check(
      z.minLength(1, { error: 'Select at least one requirement.' }),
      z.maxLength(500, { error: 'Select at most 500 requirements.' }),
    ),
  treatment: z.enum(CHOSEN_TREATMENTS),
  rationale: z.optional(freeText),
})
