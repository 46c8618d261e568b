import * as z from 'zod/mini'
import { text } from '../fields'
import { fromForm } from './from-form'

/** Why an excluded bid is in again. */
export const readmissionFields = fromForm(z.strictObject({ reason: text }))
