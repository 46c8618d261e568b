import * as z from 'zod/mini'
import { text } from '../fields'
import { fromForm } from './from-form'

/** How a version is called, and why it is kept. */
export const versionFields = fromForm(
  z.strictObject({
    name: text.check(z.maxLength(200, { error: 'expected at most 200 characters' })),
    reason: text,
  }),
)
