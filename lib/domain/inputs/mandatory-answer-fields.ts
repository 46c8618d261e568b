import * as z from 'zod/mini'
import { VERDICTS } from '../bid/received-bid'
import { freeText } from '../fields'
import { fromForm } from './from-form'

/**
 * Whether a bid meets a mandatory requirement. A failure needs its reason, which the letter to the tenderer gives; it is kept
 * without one all the same and counts as not finished, so that the ranking never stands on an older verdict.
 */
export const mandatoryAnswerFields = fromForm(
  z.strictObject({ verdict: z.enum(VERDICTS), reason: z.optional(freeText) }),
)
