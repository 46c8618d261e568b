import * as z from 'zod/mini'
import { text } from '../fields'
import { ACCESSES, CURRENTS } from '../sets'
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
  /** An act on some points only stands where a lot has such points. */
  access: z.optional(z.array(z.enum(ACCESSES))),
  current: z.optional(z.array(z.enum(CURRENTS))),
  note: z.optional(words),
  ...provenance,
})

export type Legislation = z.infer<typeof legislation>
