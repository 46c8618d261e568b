import * as z from 'zod/mini'
import { commitmentOffer } from '../evaluation'
import { freeText, text } from '../fields'
import { fromForm } from './from-form'

/** What a bid gives for a criterion, why, and where it stands in the bid. Nothing offered is an offer with the share 0. */
export const bidValueFields = fromForm(
  z.strictObject({
    value: z.optional(z.union([text, commitmentOffer])),
    rationale: z.optional(freeText),
    passage: z.optional(freeText),
  }),
  { decimals: ['share', 'months'] },
)
