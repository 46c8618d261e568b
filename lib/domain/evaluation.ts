import * as z from 'zod/mini'
import { decimal, freeText, identifier, text } from './fields'

/** `evaluation/1` of the public formats: the published scoring model, and the bids that it scores. */
export const AGGREGATIONS = ['weighted-sum', 'award-on-value', 'quality-per-price', 'ordinal'] as const
export const CRITERION_KINDS = ['price', 'quantity', 'quality', 'requirement'] as const
export const DIRECTIONS = ['min', 'max'] as const
export const ROUNDING_MODES = ['half-up', 'down'] as const
export const SURROGATES = ['rank-sum', 'rank-order-centroid'] as const
export const TIE_RULES = ['highest-ranked-criterion', 'lower-price', 'higher-quality', 'draw'] as const
/** Methods whose points depend on the other bids. */
export const RELATIVE_METHODS = [
  'lowest-relative',
  'linear-from-lowest',
  'log',
  'inverse-square',
  'min-max',
] as const

const level = z.strictObject({
  code: text,
  value: decimal,
  label: text,
  descriptor: z.optional(freeText),
  evidence: z.optional(freeText),
})

const anchor = z.strictObject({ x: decimal, v: decimal })

/** How a value becomes points; one object a method (formats.md). */
export const scoring = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('scale'), max: decimal }),
  z.strictObject({ method: z.literal('levels') }),
  z.strictObject({
    method: z.literal('value-function'),
    anchors: z.array(anchor).check(z.minLength(2)),
    outside: z._default(z.enum(['clamp', 'exclude']), 'clamp'),
  }),
  z.strictObject({
    method: z.literal('commitment'),
    horizon: decimal,
    classes: z.record(z.string(), decimal),
    ready: decimal,
  }),
  z.strictObject({ method: z.literal('lowest-relative') }),
  z.strictObject({ method: z.literal('absolute-linear'), floor: decimal, ceiling: decimal }),
  z.strictObject({
    method: z.literal('linear-from-lowest'),
    span: decimal,
    clamp: z._default(z.boolean(), true),
  }),
  z.strictObject({ method: z.literal('log'), base: decimal }),
  z.strictObject({ method: z.literal('inverse-square') }),
  z.strictObject({ method: z.literal('min-max') }),
  z.strictObject({ method: z.literal('fictitious-price') }),
  z.strictObject({ method: z.literal('divisor') }),
])

export const criterion = z.strictObject({
  id: identifier,
  title: text,
  kind: z.enum(CRITERION_KINDS),
  direction: z.optional(z.enum(DIRECTIONS)),
  unit: z.optional(freeText),
  weight: z.optional(decimal),
  maximumValue: z.optional(decimal),
  rank: z.optional(z.int().check(z.minimum(1))),
  threshold: z.optional(decimal),
  scoring,
  description: z.optional(freeText),
  evidence: z.optional(freeText),
  verification: z.optional(freeText),
  requirements: z.optional(z.array(text)),
  levels: z.optional(z.array(level)),
})

const rounding = z.strictObject({
  at: z._default(z.enum(['display', 'total']), 'display'),
  decimals: z._default(z.int().check(z.minimum(0), z.maximum(20)), 2),
  mode: z._default(z.enum(ROUNDING_MODES), 'half-up'),
})

const modelFields = {
  aggregation: z._default(z.enum(AGGREGATIONS), 'weighted-sum'),
  surrogate: z.optional(z.enum(SURROGATES)),
  scale: z.optional(decimal),
  rounding: z.optional(rounding),
  ties: z.optional(z.array(z.enum(TIE_RULES))),
  totalThreshold: z.optional(decimal),
  criteria: z.array(criterion),
}

/** The model as it stands in a tender, per lot: without `format` and `bids`. */
export const evaluationModel = z.strictObject(modelFields)

export const commitmentOffer = z.strictObject({
  share: z.optional(decimal),
  months: z.optional(decimal),
  class: z.optional(text),
  hardware: z.optional(z.boolean()),
})

export const bid = z.strictObject({
  id: identifier,
  values: z.record(z.string(), z.union([z.string(), commitmentOffer])),
  excluded: z.optional(text),
})

export const evaluationFile = z.strictObject({
  format: z.literal('evaluation/1'),
  ...modelFields,
  bids: z._default(z.array(bid), []),
})

export type Criterion = z.infer<typeof criterion>
export type Bid = z.infer<typeof bid>
export type Aggregation = (typeof AGGREGATIONS)[number]
export type TieRule = (typeof TIE_RULES)[number]
export type Scoring = z.infer<typeof scoring>
export type EvaluationModel = z.infer<typeof evaluationModel>
export type EvaluationFile = z.infer<typeof evaluationFile>
