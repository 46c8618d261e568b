import { assembleLots } from '@/lib/domain/assembly/assemble-lots'
import type { Content } from '@/lib/domain/content'
import type { Deferral, Lot, Tender } from '@/lib/domain/tender'
import type { DEFERRAL_TEXTS } from './deferral-words'

/** What the annex says of a deferral where nobody says anything else: where a date decides alone, and otherwise. */
export type UsualDeferralTexts = Record<
  'date' | 'certification',
  Record<(typeof DEFERRAL_TEXTS)[number], string>
>

/** The usual texts in the words of the lot's operational model: assembled as if nothing were filled in. */
export function usualDeferralTexts(tender: Tender, lot: Lot, content: Content): UsualDeferralTexts {
  const under = (deferral: Deferral) => {
    const bare: Lot = { ...lot, bidirectional: { stance: 'deferred', deferral } }
    const [assembled] = assembleLots({ ...tender, lots: [bare], decisions: [] }, content).lots
    const found = assembled?.requirements.find((entry) => entry.deferral !== undefined)?.deferral
    const text = (name: (typeof DEFERRAL_TEXTS)[number]) => found?.[name] ?? ''
    return {
      establishedBy: text('establishedBy'),
      evidence: text('evidence'),
      cost: text('cost'),
      remedy: text('remedy'),
    }
  }
  return {
    date: under({ trigger: 'date', then: 'next-proof' }),
    certification: under({ trigger: 'certification' }),
  }
}
