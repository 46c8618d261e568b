import * as z from 'zod/mini'
import { STANCES } from '../sets'
import { LOT_CASES } from '../usual-stance'
import { words } from './words'

export const stance = z.strictObject({
  id: z.enum(STANCES),
  title: words,
  means: words,
  /** What moves where: shown before the choice, one text a model. */
  consequence: z.strictObject({ concession: words, procurement: words, 'open-market': words }),
  shareMeans: words,
  /** The kinds of lot for which it is usual, each with why: what follows a colon. A kind stands with one stance at most. */
  usualFor: z.optional(z.partialRecord(z.enum(LOT_CASES), words)),
})

export type StanceRecord = z.infer<typeof stance>
