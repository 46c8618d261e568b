import * as z from 'zod/mini'
import { AGGREGATIONS, CRITERION_KINDS, DIRECTIONS, SURROGATES, scoring, TIE_RULES } from '../evaluation'
import { day, decimal, identifier, text } from '../fields'
import { OPERATIONAL_MODELS } from '../sets'

const words = z.strictObject({ en: text, nl: z.optional(text) })

/** `content/preset-criteria.yaml`: criteria that presets take their pick of. */
export const presetCriterion = z.strictObject({
  id: identifier,
  title: words,
  kind: z.enum(CRITERION_KINDS),
  direction: z.optional(z.enum(DIRECTIONS)),
  unit: z.optional(text),
  scoring,
  /** Floor and ceiling are shares of this figure of the lot. */
  scaledBy: z.optional(z.literal('estimatedValue')),
  levels: z.optional(
    z.array(z.strictObject({ code: text, value: decimal, label: words, descriptor: words })),
  ),
  description: words,
  evidence: words,
  verification: words,
})

/** `content/presets/`: award criteria to begin with, one file a preset (scoring.md section 6). */
export const preset = z.strictObject({
  id: identifier,
  /** Where it stands among those of its model. */
  place: z.int(),
  title: words,
  /** When to choose it. */
  means: words,
  models: z.array(z.enum(OPERATIONAL_MODELS)).check(z.minLength(1)),
  /** Countries where it is usual; absent where it suits any. */
  countries: z.optional(z.array(text)),
  aggregation: z.enum(AGGREGATIONS),
  surrogate: z.optional(z.enum(SURROGATES)),
  ties: z.array(z.enum(TIE_RULES)).check(z.minLength(1)),
  /** Criteria by their ids, in descending order of importance. */
  criteria: z
    .array(
      z.strictObject({
        use: identifier,
        weight: z.optional(decimal),
        /** Award on value: the most value as a share of the lot's estimated value. */
        maximumShare: z.optional(decimal),
      }),
    )
    .check(z.minLength(1)),
  /** What the criteria that the scored requirements propose count together, and which criterion gets it where there are none. */
  forScored: z.strictObject({
    weight: z.optional(decimal),
    maximumShare: z.optional(decimal),
    otherwise: identifier,
  }),
  source: text,
  consulted: day,
  status: z.enum(['found', 'check']),
})

export type Preset = z.infer<typeof preset>
export type PresetCriterion = z.infer<typeof presetCriterion>
