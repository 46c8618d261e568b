import * as z from 'zod/mini'
import { bidValueFields } from '@/lib/domain/inputs/bid-value-fields'
import { typedNumber } from '@/lib/domain/inputs/typed-number'
import type { OfferValues } from './bid-value-values'
import { movePoint } from './move-point'

/** The schema of the action, for an offer as the form holds it. */
export const offerForm = z.pipe(
  // The resolver is given the form's own values and nothing else.
  z.transform((values: unknown): unknown => asGiven(values as OfferValues)),
  bidValueFields.check(
    z.refine(({ value }) => typeof value !== 'object' || isPart(value.share), {
      error: 'expected a share from 0 to 100 %',
      path: ['value', 'share'],
    }),
    z.refine(
      ({ value }) => typeof value !== 'object' || value.months === undefined || value.class !== undefined,
      {
        error: 'choose the class of its proof: a date counts with one only',
        path: ['value', 'class'],
      },
    ),
  ),
)

/** The server compares exactly; here it is enough to say it beside the field. */
function isPart(share: string | undefined): boolean {
  return share === undefined || (Number(share) >= 0 && Number(share) <= 1)
}

/** A share that can be read in two ways stays as typed, for the field to say so. */
function asPart(share: string): string {
  const { text, problem } = typedNumber(share)
  return problem === undefined ? movePoint(text, -2) : share
}

/** A box that is not ticked is no answer: alone it must not make an offer of nothing out of an empty form. */
function asGiven({ value: { share, hardware, ...offer }, ...reasons }: OfferValues): unknown {
  const answered = [share, ...Object.values(offer)].some((text) => text.trim() !== '')
  return {
    ...reasons,
    value: {
      ...offer,
      share: asPart(share),
      ...(hardware || answered ? { hardware } : {}),
    },
  }
}
