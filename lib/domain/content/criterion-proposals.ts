import * as z from 'zod/mini'
import { decimal } from '../fields'
import { words } from './words'

/** What a proposed award criterion says; `bidirectional` for what follows the stance, `requirement` for any other (`{title}`). */
const proposal = z.strictObject({ title: words, description: words, evidence: words, verification: words })

export const criterionProposals = z.strictObject({
  bidirectional: proposal,
  requirement: proposal,
  /** Added to either where hardware from commissioning earns something of its own. */
  hardware: z.strictObject({ description: words, evidence: words }),
  commitment: z.strictObject({
    horizon: decimal,
    classes: z.record(z.string(), decimal),
    ready: decimal,
  }),
})

export type CriterionProposals = z.infer<typeof criterionProposals>
