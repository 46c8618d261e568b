import * as z from 'zod/mini'
import { freeText, text } from '../fields'
import { authority, dates } from '../tender'
import { fromForm } from './from-form'

/** The form of the tender's details; a date left empty is taken away. */
export const detailsFields = fromForm(
  z.strictObject({
    title: text,
    reference: z.optional(freeText),
    authority,
    dates: z._default(dates, {}),
  }),
)
