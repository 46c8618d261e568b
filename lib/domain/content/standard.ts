import * as z from 'zod/mini'
import { text } from '../fields'
import { provenance } from './provenance'

export const standard = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  title: text,
  /** How the clause cites it, edition included. */
  citation: text,
  edition: text,
  sourceCites: text,
  today: text,
  /** `withdrawn`: the edition the source names is withdrawn or replaced; `moved`: newer or renumbered, see `today`. */
  state: z.enum(['current', 'moved', 'withdrawn', 'pending']),
  supersedes: z.optional(z.array(text)),
  kind: z.enum(['EN', 'IEC-ISO', 'industry', 'national', 'law']),
  country: z.optional(text),
  link: z.optional(text),
  ...provenance,
})

export type Standard = z.infer<typeof standard>
