import * as z from 'zod/mini'
import { bidValueFields } from '@/lib/domain/inputs/bid-value-fields'
import { numberText } from '@/lib/domain/inputs/number-text'
import type { OfferValues } from './bid-value-values'
import { movePoint } from './move-point'

/** The schema of the action, for an offer as the form holds it. */
export const offerForm = z.pipe(
  // The resolver is given the form's own values and nothing else.
  z.transform((values: unknown): unknown => asGiven(values as OfferValues)),
  bidValueFields,
)

/** A box that is not ticked is no answer: alone it must not make an offer of nothing out of an empty form. */
function asGiven({ value: { share, hardware, ...offer }, ...reasons }: OfferValues): unknown {
  const answered = [share, ...Object.values(offer)].some((text) => text.trim() !== '')
  return {
    ...reasons,
    value: {
      ...offer,
      share: movePoint(numberText(share, false), -2),
      ...(hardware || answered ? { hardware } : {}),
    },
  }
}
