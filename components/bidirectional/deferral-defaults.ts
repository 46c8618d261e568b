import { assembleLots } from '@/lib/domain/assembly/assemble-lots'
import type { Content } from '@/lib/domain/content'
import type { Deferral, Lot, Tender } from '@/lib/domain/tender'
import type { DEFERRAL_TEXTS } from '../deferral/deferral-words'

/** What the annex says where the officer leaves a field of the deferral empty. */
export interface DeferralDefaults {
  trigger: NonNullable<Deferral['trigger']>
  months: number
  then: NonNullable<Deferral['then']>
  texts: Record<(typeof DEFERRAL_TEXTS)[number], string>
}

/** The default deferral of a lot in the words of its operational model: assembled as if nothing were filled in. */
export function deferralDefaults(tender: Tender, lot: Lot, content: Content): DeferralDefaults {
  const bare: Lot = { ...lot, bidirectional: { stance: 'deferred' } }
  const [assembled] = assembleLots({ ...tender, lots: [bare], decisions: [] }, content).lots
  const deferral = assembled?.requirements.find((entry) => entry.deferral !== undefined)?.deferral
  const { trigger, months, then } = content.deferral.defaults
  return {
    trigger,
    months,
    then,
    texts: {
      establishedBy: deferral?.establishedBy ?? content.deferral.establishedBy.en,
      evidence: deferral?.evidence ?? content.deferral.evidence.en,
      cost: deferral?.cost ?? content.deferral.cost.en,
      remedy: deferral?.remedy ?? content.deferral.remedy.en,
    },
  }
}
