import * as z from 'zod/mini'
import { day, text } from '../fields'
import { ACCESSES, CURRENTS } from '../sets'
import { provenance } from './provenance'
import { words } from './words'

/** A duty of the law that follows the date of installation or renovation (domain.md section 1). */
export const legalFloor = z.strictObject({
  id: text,
  requirement: text,
  /** Installed or renovated on or after this day. */
  from: day,
  /** Where a later rule takes over: from this day on the duty is a note, not a clause. */
  noteFrom: z.optional(day),
  access: z.array(z.enum(ACCESSES)),
  current: z.array(z.enum(CURRENTS)),
  title: words,
  citation: text,
  /** A further sentence of the clause, for the points that this record binds. */
  also: z.optional(words),
  ...provenance,
})

export type LegalFloor = z.infer<typeof legalFloor>
