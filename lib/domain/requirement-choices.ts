import * as z from 'zod/mini'
import { day, freeText, text } from './fields'
import { CHOSEN_TREATMENTS, DEFERRAL_FALLBACKS, DEFERRAL_TRIGGERS, PARTS } from './sets'

// What an officer chooses on requirements, parts of `tender/1`; apart from it, so that the desk loads these alone.

/** When a deferred requirement begins to bind, and what then (2014/24 Art 72(1)(a), 2014/23 Art 43(1)(a)). */
export const deferral = z.strictObject({
  trigger: z.optional(z.enum(DEFERRAL_TRIGGERS)),
  months: z.optional(z.int().check(z.minimum(0), z.maximum(240))),
  date: z.optional(day),
  longStop: z.optional(day),
  establishedBy: z.optional(freeText),
  evidence: z.optional(freeText),
  cost: z.optional(freeText),
  remedy: z.optional(freeText),
  then: z.optional(z.enum(DEFERRAL_FALLBACKS)),
})

/** A departure from what the rules give one requirement in one lot. */
export const decision = z.strictObject({
  requirement: text,
  lot: text,
  part: z.optional(z.enum(PARTS)),
  treatment: z.optional(z.enum(CHOSEN_TREATMENTS)),
  parameters: z.optional(z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]))),
  proof: z.optional(text),
  deferral: z.optional(deferral),
  rationale: z.optional(freeText),
})

/** The city's own requirement. */
export const localRequirement = z.strictObject({
  key: z.string().check(z.regex(/^LOCAL-\d{1,4}$/, { error: 'expected a key such as LOCAL-1' })),
  lots: z.array(text).check(z.minLength(1, { error: 'expected at least one lot' })),
  title: text,
  clause: text,
  treatment: z._default(z.enum(CHOSEN_TREATMENTS), 'mandatory'),
  proof: z._default(z.array(freeText), []),
  rationale: z.optional(freeText),
})
