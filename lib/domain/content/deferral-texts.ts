import * as z from 'zod/mini'
import { DEFERRAL_FALLBACKS } from '../sets'
import { words } from './words'

export const deferralTexts = z.strictObject({
  /** `{months}` `{longStop}` `{date}` are slots. */
  trigger: z.strictObject({ certification: words, date: words }),
  establishedBy: words,
  evidence: words,
  cost: words,
  remedy: words,
  then: z.partialRecord(z.enum(DEFERRAL_FALLBACKS), words),
  defaults: z.strictObject({
    trigger: z.enum(['certification', 'date']),
    months: z.int(),
    then: z.enum(DEFERRAL_FALLBACKS),
  }),
})

export type DeferralTexts = z.infer<typeof deferralTexts>
