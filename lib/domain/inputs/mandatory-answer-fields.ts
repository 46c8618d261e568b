import * as z from 'zod/mini'
import { VERDICTS } from '../bid/received-bid'
import { freeText } from '../fields'
import { fromForm } from './from-form'

/** Whether a bid meets a mandatory requirement; a failure needs its reason, which the letter to the tenderer gives. */
export const mandatoryAnswerFields = fromForm(
  z.strictObject({ verdict: z.enum(VERDICTS), reason: z.optional(freeText) }).check(
    z.refine(({ verdict, reason }) => verdict !== 'fail' || reason !== undefined, {
      error: 'say why the bid does not meet the requirement',
      path: ['reason'],
    }),
  ),
)
