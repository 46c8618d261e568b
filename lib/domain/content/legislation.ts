import * as z from 'zod/mini'
import { text } from '../fields'
import { provenance } from './provenance'
import { words } from './words'

/** A duty for the informative list or the timeline, never a clause. */
export const legislation = z.strictObject({
  id: text,
  title: text,
  citation: text,
  from: z.optional(text),
  binds: text,
  /** National law stands only in the annexes of these countries; an act without it everywhere. */
  countries: z.optional(z.array(text)),
  note: z.optional(words),
  ...provenance,
})

export type Legislation = z.infer<typeof legislation>
