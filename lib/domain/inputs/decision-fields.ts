import * as z from 'zod/mini'
import { freeText, text } from '../fields'
import { deferral } from '../requirement-choices'
import { CHOSEN_TREATMENTS } from '../sets'
import { fromForm } from './from-form'

const blankIsNull = z.transform((input: unknown) =>
  typeof input === 'string' && input.trim() === '' ? null : input,
)
const deferralFields = fromForm(z.nullable(deferral), { numbers: ['months'] })
const parameterValue = z.nullable(z.union([z.number(), z.string(), z.boolean()]))

/**
 * What is decided on a requirement. Only the fields given are changed; null, or an empty field, goes back to what the
 * rules give. A parameter may be given as it was typed. `deferral` replaces the whole of it.
 */
export const decisionFields = z.strictObject({
  treatment: z.optional(z.pipe(blankIsNull, z.nullable(z.enum(CHOSEN_TREATMENTS)))),
  parameters: z.optional(z.record(z.string(), z.pipe(blankIsNull, parameterValue))),
  proof: z.optional(z.pipe(blankIsNull, z.nullable(text))),
  deferral: z.optional(deferralFields),
  rationale: z.optional(z.pipe(blankIsNull, z.nullable(freeText))),
})
