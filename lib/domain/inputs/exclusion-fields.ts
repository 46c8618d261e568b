import * as z from 'zod/mini'
import { text } from '../fields'
import { fromForm } from './from-form'

/** Why a bid is excluded, and on which requirement that rests, if on one. */
export const exclusionFields = fromForm(z.strictObject({ reason: text, requirement: z.optional(text) }))
