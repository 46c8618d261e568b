import * as z from 'zod/mini'
import { text } from '../fields'

export const readAuditInput = z.strictObject({
  tenderId: text,
  page: z._default(z.int().check(z.minimum(1)), 1),
})
