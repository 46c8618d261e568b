import * as z from 'zod/mini'
import { text } from '../fields'
import { OPERATIONAL_MODELS } from '../sets'
import { fromForm } from './from-form'

/** The form of a new lot; without a title it is called after its number. */
export const newLotFields = fromForm(
  z.strictObject({
    title: z.optional(text),
    operationalModel: z.enum(OPERATIONAL_MODELS, { error: 'choose an operational model' }),
  }),
)
