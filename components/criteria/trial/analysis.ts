import type { EvaluationFile } from '@/lib/domain/evaluation'
import { OutsideDomain } from '@/lib/domain/scoring/outside-domain'
import { type BadCheapBid, badCheapBid } from '@/lib/domain/scoring/sensitivity/bad-cheap-bid'
import { type Sensitivity, sensitivity } from '@/lib/domain/scoring/sensitivity/sensitivity'
import { startingPoint } from '@/lib/domain/scoring/sensitivity/starting-point'
import { type OtherMethod, underOtherMethods } from '@/lib/domain/scoring/sensitivity/under-other-methods'

/** How criteria behave on imagined bids. */
export interface Analysis {
  sensitivity: Sensitivity
  badCheapBid?: BadCheapBid
  others: OtherMethod[]
}

/** Every question at once (scoring.md section 7); undefined where no bid can be scored. */
export function analysis(evaluation: EvaluationFile): Analysis | undefined {
  try {
    const start = startingPoint(evaluation)
    const found = sensitivity(evaluation)
    if (!start || !found) return undefined
    const bad = badCheapBid(start)
    return {
      sensitivity: found,
      ...(bad && { badCheapBid: bad }),
      others: underOtherMethods(evaluation),
    }
  } catch (error) {
    if (!(error instanceof OutsideDomain)) throw error
    return undefined
  }
}
