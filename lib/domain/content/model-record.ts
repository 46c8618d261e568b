import * as z from 'zod/mini'
import { amount, text } from '../fields'
import { OPERATIONAL_MODELS, READINESS, STANCES } from '../sets'
import { PROOF_MOMENTS } from './proof-moments'
import { provenance } from './provenance'
import { words } from './words'

export const operationalModel = z.strictObject({
  id: z.enum(OPERATIONAL_MODELS),
  title: words,
  idea: words,
  law: words,
  lawShort: text,
  /** `Concessionaire`, `Contractor`, `Operator`: the word in the clause. */
  party: words,
  /** `Contracting Authority`, `Contracting Authority`, `Competent Authority`: the word for the city in the clause. */
  authority: words,
  /** `Tenderer`, `Tenderer`, `Applicant`. */
  applicant: words,
  /** `Contract`, `Contract`, `Permit`. */
  instrument: words,
  owner: words,
  demandRisk: words,
  tariff: words,
  control: words,
  becomes: words,
  awardCriteria: words,
  procedure: words,
  afirOwnerDuty: words,
  usualTerm: words,
  /** "With the tender", "With the application", …: put before each proof. */
  /** `scored` stands for `before-award` where the requirement is an award criterion. */
  proofMoments: z.record(z.enum([...PROOF_MOMENTS, 'scored']), words),
  defaults: z.strictObject({
    owner: z.enum(['operator', 'authority']),
    operatingRisk: z.enum(['operator', 'shared', 'authority']),
    readiness: z.enum(READINESS),
    stance: z.enum(STANCES),
  }),
  /** EUR without VAT; null: no directive on public contracts. */
  threshold: z.nullable(amount),
  /** EUR without VAT where the authority keeps the operating risk, so that it is a service contract. */
  thresholdWithoutRisk: z.optional(amount),
  ...provenance,
})

export type ModelRecord = z.infer<typeof operationalModel>
