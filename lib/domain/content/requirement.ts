import * as z from 'zod/mini'
import { day, text } from '../fields'
import { ACCESSES, CURRENTS, GROUPS, PARTS, TREATMENTS } from '../sets'
import { parameter } from './parameter'
import { PROOF_MOMENTS } from './proof-moments'
import { inLanguages, words } from './words'

/** One clause, or one for each operational model where the substitution of `{party}` is not enough. */
const clause = z.union([text, z.strictObject({ concession: text, procurement: text, 'open-market': text })])

const treatmentClauses = z.partialRecord(z.enum(TREATMENTS), clause)

const proofStep = z.strictObject({ moment: z.enum(PROOF_MOMENTS), text: words })

export const requirement = z.strictObject({
  /** `GEN-1` … `BD-22`, and `LAW-1`. The file carries the same name in lower case. */
  key: z.string().check(z.regex(/^(GEN|SC|PR|BD|LAW)-\d+$/)),
  sourceNumber: z.optional(z.int()),
  sourceNumberInferred: z.optional(z.boolean()),
  group: z.enum(GROUPS),
  kind: z.optional(z.enum(['standards-and-protocols', 'physical', 'functional'])),
  title: words,
  addressees: z.array(z.enum(['station', 'point', 'backend', 'contractor'])).check(z.minLength(1)),
  appliesTo: z.strictObject({
    access: z.array(z.enum(ACCESSES)).check(z.minLength(1)),
    current: z.array(z.enum(CURRENTS)).check(z.minLength(1)),
  }),
  /** What the rules give when nobody decides; `stance` follows the lot's bidirectional choice, `conditional` binds every point that feeds in. */
  default: z.enum(['mandatory', 'performance-condition', 'stance', 'conditional', 'legal-floor']),
  /** `readiness: required` adds its sentence to this requirement's minimum. */
  carriesReadiness: z.optional(z.boolean()),
  /** Safety and grid: never scored, never deferred (domain.md section 6). */
  safety: z.optional(z.boolean()),
  /** Clause per treatment, for a requirement that is one entry. */
  clause: inLanguages(treatmentClauses),
  /** Clause per part and treatment, where the requirement is split. */
  parts: z.optional(
    z.partialRecord(
      z.enum(PARTS),
      z.strictObject({
        title: z.optional(words),
        clause: inLanguages(treatmentClauses),
        standards: z.optional(z.array(text)),
        proof: z.optional(z.array(proofStep)),
        explanation: z.optional(words),
      }),
    ),
  ),
  parameters: z._default(z.array(parameter), []),
  /** Slots whose words depend on the currents of the lot to which the requirement applies: `{modes}`. */
  variants: z._default(z.record(z.string(), z.strictObject({ AC: words, DC: words, both: words })), {}),
  /** The clause states law: its standards carry no "or equivalent" (domain.md section 6). */
  citedAsLaw: z.optional(z.boolean()),
  explanation: words,
  /** The ladder, best proof first, each step with its moment. */
  proof: z.array(proofStep).check(z.minLength(1)),
  /** The source leaves the proof to negotiation: it must be fixed before publication; `proposal` is what we offer. */
  proofLeftOpen: z.optional(z.strictObject({ proposal: words, rationale: words })),
  /** Ids into the standards register. */
  standards: z._default(z.array(text), []),
  source: z.strictObject({
    document: text,
    section: text,
    number: z.optional(text),
    consulted: day,
    editorialNotes: z._default(z.array(text), []),
    footnotes: z._default(z.array(text), []),
  }),
})

export type Requirement = z.infer<typeof requirement>
export type Clause = z.infer<typeof clause>
