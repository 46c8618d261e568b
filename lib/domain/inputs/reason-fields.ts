import * as z from 'zod/mini'
import { text } from '../fields'
import { fromForm } from './from-form'

/** Why a decision on a bid is taken, or taken back. */
export const reasonFields = fromForm(z.strictObject({ reason: text }))
