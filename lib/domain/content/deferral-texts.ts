import * as z from 'zod/mini'
import { DEFERRAL_FALLBACKS } from '../sets'
import { words } from './words'

const byFallback = z.record(z.enum(DEFERRAL_FALLBACKS), words)
const byTrigger = z.strictObject({ certification: words, date: words })
const byBoth = z.strictObject({ certification: byFallback, date: byFallback })

export const deferralTexts = z.strictObject({
  /** `{months}` `{longStop}` `{date}` are slots; `atOnce` is the phrase of certification where no month is given. */
  trigger: z.strictObject({ certification: byFallback, atOnce: byFallback, date: byFallback }),
  /** `date` where a date decides alone. */
  establishedBy: byTrigger,
  evidence: byTrigger,
  cost: words,
  remedy: words,
  then: byBoth,
  defaults: z.strictObject({
    trigger: z.enum(['certification', 'date']),
    months: z.int(),
    then: z.enum(DEFERRAL_FALLBACKS),
  }),
})

export type DeferralTexts = z.infer<typeof deferralTexts>
