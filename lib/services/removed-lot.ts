import * as z from 'zod/mini'
import { evaluationModel } from '@/lib/domain/evaluation'
import { decision, localRequirement } from '@/lib/domain/requirement-choices'
import { acceptedFinding, lot } from '@/lib/domain/tender'

/** A lot with all that goes with it, as the audit trail keeps it: what undoing its removal needs. */
export const removedLot = z.strictObject({
  index: z.int(),
  lot,
  decisions: z.array(decision),
  acceptedFindings: z.array(acceptedFinding),
  /** The local requirements that were asked in the lot, in it alone or in others too. */
  localRequirements: z.array(localRequirement),
  evaluation: z.optional(evaluationModel),
})

export type RemovedLot = z.infer<typeof removedLot>
