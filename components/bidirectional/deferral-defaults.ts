import type { Content } from '@/lib/domain/content'
import type { Deferral, Lot, Tender } from '@/lib/domain/tender'
import { type UsualDeferralTexts, usualDeferralTexts } from '../deferral/usual-deferral-texts'

/** What the annex says where the officer leaves a field of the deferral empty. */
export interface DeferralDefaults {
  trigger: NonNullable<Deferral['trigger']>
  months: number
  then: NonNullable<Deferral['then']>
  texts: UsualDeferralTexts
}

/** The default deferral of a lot in the words of its operational model. */
export function deferralDefaults(tender: Tender, lot: Lot, content: Content): DeferralDefaults {
  return { ...content.deferral.defaults, texts: usualDeferralTexts(tender, lot, content) }
}
