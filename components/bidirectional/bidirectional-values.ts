import { shownDecimal } from '@/lib/domain/inputs/typed-number'
import type { ResolvedLot } from '@/lib/domain/resolve-lot'
import type { Readiness, Stance } from '@/lib/domain/sets'
import type { Lot } from '@/lib/domain/tender'
import type { DEFERRAL_TEXTS } from '../deferral/deferral-words'

/** The bidirectional choice as its form holds it. */
export interface BidirectionalValues {
  readiness: Readiness
  stance: Stance
  share: string
  scoredBeyond: boolean
  rationale: string
  deferral: {
    trigger: string
    months: string
    date: string
    longStop: string
    then: string
  } & Record<(typeof DEFERRAL_TEXTS)[number], string>
}

/** What the form begins with; readiness as it holds for the lot now, said or not. */
export function bidirectionalValues({ bidirectional }: Lot, resolved: ResolvedLot): BidirectionalValues {
  const { deferral } = bidirectional
  return {
    readiness: resolved.readiness,
    stance: bidirectional.stance,
    share: bidirectional.share === undefined ? '' : shownDecimal(String(bidirectional.share)),
    scoredBeyond: bidirectional.scoredBeyond ?? false,
    rationale: bidirectional.rationale ?? '',
    deferral: {
      trigger: deferral?.trigger ?? '',
      months: deferral?.months === undefined ? '' : String(deferral.months),
      date: deferral?.date ?? '',
      longStop: deferral?.longStop ?? '',
      then: deferral?.then ?? '',
      establishedBy: deferral?.establishedBy ?? '',
      evidence: deferral?.evidence ?? '',
      cost: deferral?.cost ?? '',
      remedy: deferral?.remedy ?? '',
    },
  }
}
