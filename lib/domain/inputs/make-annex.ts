import * as z from 'zod/mini'
import { text } from '../fields'
import { OPERATIONAL_MODELS } from '../sets'
import { versionNumber } from './version-number'

/** Which annex: of one lot, of one model, one part of it alone; a draft is made whatever blocks. */
export const makeAnnexInput = z.strictObject({
  tenderId: text,
  lot: z.optional(text),
  model: z.optional(z.enum(OPERATIONAL_MODELS)),
  part: z.optional(z.enum(['A', 'B', 'C'])),
  draft: z._default(z.boolean(), false),
  /** Of a version that was kept instead of the tender as it stands. */
  version: z.optional(versionNumber),
  /** With a part of its own that tells what changed since this version. */
  since: z.optional(versionNumber),
})
