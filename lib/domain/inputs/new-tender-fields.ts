import * as z from 'zod/mini'
import { text } from '../fields'
import { OPERATIONAL_MODELS } from '../sets'
import { authority } from '../tender'
import { fromForm } from './from-form'

/** The form of a new tender; everything else begins with its default. */
export const newTenderFields = fromForm(
  z.strictObject({
    title: text,
    authority,
    operationalModel: z.enum(OPERATIONAL_MODELS, { error: 'choose an operational model' }),
  }),
)
