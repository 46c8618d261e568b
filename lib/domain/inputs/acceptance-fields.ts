import * as z from 'zod/mini'
import { text } from '../fields'
import { fromForm } from './from-form'

/** The form that accepts a warning. */
export const acceptanceFields = fromForm(z.strictObject({ rationale: text }))
