import * as z from 'zod/mini'
import { text } from '../fields'
import { provenance } from './provenance'
import { words } from './words'

export const country = z.strictObject({
  /** ISO code, or `general`. */
  id: text,
  title: words,
  afir: z.enum(['applies', 'not', 'check']),
  euProcurement: z.boolean(),
  procurementLaw: words,
  standstillDays: z.int(),
  /** Values of requirement parameters, `nationalGridCode` for instance: the pack fills the slot, an officer may replace it. */
  parameters: z._default(z.record(z.string(), z.record(z.string(), text)), {}),
  standards: z._default(z.array(z.strictObject({ requirement: text, standards: z.array(text) })), []),
  notes: z._default(z.array(words), []),
  ...provenance,
})

export type Country = z.infer<typeof country>
