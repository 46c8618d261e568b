import type { CriterionValue } from '@/lib/domain/bid/received-bid'
import { shownDecimal } from '@/lib/domain/inputs/typed-number'
import { movePoint } from './move-point'

/** What a bid gives for a criterion as the form holds it: a number or the code of a level. */
export interface BidValueValues {
  value: string
  rationale: string
  passage: string
}

/** The same for an offer with share, date and proof; the share in per cent, as officers say it. */
export interface OfferValues {
  value: { share: string; months: string; class: string; hardware: boolean }
  rationale: string
  passage: string
}

/** A value as it is stored, for the form. */
export function bidValueValues(given: CriterionValue | undefined): BidValueValues {
  return {
    value: typeof given?.value === 'string' ? shownDecimal(given.value) : '',
    rationale: given?.rationale ?? '',
    passage: given?.passage ?? '',
  }
}

/** An offer as it is stored, for the form. */
export function offerValues(given: CriterionValue | undefined): OfferValues {
  const offer = typeof given?.value === 'object' ? given.value : {}
  return {
    value: {
      share: shownDecimal(movePoint(offer.share ?? '', 2)),
      months: shownDecimal(offer.months ?? ''),
      class: offer.class ?? '',
      hardware: offer.hardware ?? false,
    },
    rationale: given?.rationale ?? '',
    passage: given?.passage ?? '',
  }
}
