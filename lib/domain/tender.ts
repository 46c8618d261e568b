import * as z from 'zod/mini'
import { COUNTRY_CODES } from './countries'
import { evaluationModel } from './evaluation'
import { amount, day, freeText, identifier, text } from './fields'
import { decision, deferral, localRequirement } from './requirement-choices'
import {
  ACCESSES,
  CATALOGUE,
  CURRENTS,
  LANGUAGES,
  OPERATING_RISKS,
  OPERATIONAL_MODELS,
  OWNERS,
  PROCEDURES,
  READINESS,
  STANCES,
} from './sets'

/** `tender/1` of the public formats. Only what formats.md calls compulsory is; the rest has defaults (`defaults.ts`). */
export const authority = z.strictObject({
  name: text,
  country: z.string().check(
    z.refine((code) => COUNTRY_CODES.has(code), {
      error: 'expected an ISO 3166-1 country code of two capitals, such as NL (United Kingdom: GB)',
    }),
  ),
})

export const dates = z.strictObject({
  publication: z.optional(day),
  tendersDue: z.optional(day),
  contractStart: z.optional(day),
  contractEnd: z.optional(day),
  firstInstallation: z.optional(day),
  lastInstallation: z.optional(day),
})

export const gridOperator = z.strictObject({
  name: z.optional(freeText),
  protocol: z.optional(freeText),
  confirmed: z.optional(z.boolean()),
})

export const bidirectional = z.strictObject({
  readiness: z.optional(z.enum(READINESS)),
  stance: z.enum(STANCES),
  share: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  scoredBeyond: z.optional(z.boolean()),
  rationale: z.optional(freeText),
  deferral: z.optional(deferral),
})

export const lot = z.strictObject({
  id: identifier,
  title: text,
  operationalModel: z.enum(OPERATIONAL_MODELS),
  procedure: z.optional(z.enum(PROCEDURES)),
  scarcePermits: z.optional(z.boolean()),
  access: z.array(z.enum(ACCESSES)).check(z.minLength(1, { error: 'expected at least one kind of access' })),
  current: z.array(z.enum(CURRENTS)).check(z.minLength(1, { error: 'expected AC, DC or both' })),
  powerKw: z.optional(z.number().check(z.positive(), z.maximum(10_000))),
  chargingPoints: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  firstInstallation: z.optional(day),
  lastInstallation: z.optional(day),
  estimatedValue: z.optional(amount),
  operatingRisk: z.optional(z.enum(OPERATING_RISKS)),
  owner: z.optional(z.enum(OWNERS)),
  termReason: z.optional(freeText),
  gridOperator: z.optional(gridOperator),
  bidirectional,
})

export const marketEvidence = z.strictObject({
  requirement: text,
  supplier: text,
  available: z.optional(day),
  proof: z.optional(freeText),
})

export const acceptedFinding = z.strictObject({
  rule: text,
  lot: z.optional(text),
  requirement: z.optional(text),
  rationale: text,
})

/** The shape alone; `parseTender` adds what one field says of another. */
export const tenderShape = z.strictObject({
  format: z.literal('tender/1'),
  catalogue: z.literal(CATALOGUE),
  title: text,
  reference: z.optional(freeText),
  authority,
  language: z.enum(LANGUAGES),
  dates,
  lots: z.array(lot).check(z.minLength(1, { error: 'expected at least one lot' })),
  decisions: z._default(z.array(decision), []),
  localRequirements: z._default(z.array(localRequirement), []),
  marketEvidence: z._default(z.array(marketEvidence), []),
  acceptedFindings: z._default(z.array(acceptedFinding), []),
  evaluation: z._default(z.record(z.string(), evaluationModel), {}),
})

export type Tender = z.infer<typeof tenderShape>
export type Lot = z.infer<typeof lot>
export type Deferral = z.infer<typeof deferral>
export type Decision = z.infer<typeof decision>
export type LocalRequirement = z.infer<typeof localRequirement>
export type TenderDates = z.infer<typeof dates>
