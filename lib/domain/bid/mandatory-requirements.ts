import type { AssembledLot, AssembledRequirement } from '../assembly'
import type { Part, Treatment } from '../sets'

/** What a bid passes or fails by itself: a requirement, or one part of a split one. */
export interface MandatoryRequirement {
  /** `SC-6`, or `SC-4 minimum` where the requirement is split: under this the verdict is stored, and so it is called. */
  id: string
  key: string
  part?: Part
  title: string
  entry: AssembledRequirement
}

/** What a bid passes or fails; a performance condition and a deferred requirement bind later, in the contract. */
const ANSWERED: readonly Treatment[] = ['legal-floor', 'mandatory', 'conditional']

/**
 * The requirements of a lot on which every bid passes or fails, in the order of the annex. Each part is one of its own: a bid
 * may keep the law's floor and miss what the lot asks beyond it.
 */
export function mandatoryRequirements(lot: AssembledLot): MandatoryRequirement[] {
  return lot.requirements
    .filter(({ treatment }) => ANSWERED.includes(treatment))
    .map((entry) => ({
      id: entry.part === undefined ? entry.key : `${entry.key} ${entry.part}`,
      key: entry.key,
      ...(entry.part === undefined ? {} : { part: entry.part }),
      title: entry.title,
      entry,
    }))
}
