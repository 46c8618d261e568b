import * as z from 'zod/mini'
import { STANCES } from '../sets'
import { words } from './words'

export const stance = z.strictObject({
  id: z.enum(STANCES),
  title: words,
  means: words,
  /** What moves where: shown before the choice, one text a model. */
  consequence: z.strictObject({ concession: words, procurement: words, 'open-market': words }),
  shareMeans: words,
})

export type StanceRecord = z.infer<typeof stance>
