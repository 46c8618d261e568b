import { awardOutcome, type Outcome } from '@/lib/domain/award/award-outcome'
import type { Context } from './context'
import { criteriaChangedAfterBids } from './criteria-changed-after-bids'
import { type ReadBids, readBids } from './read-bids'

export interface ReadResult extends ReadBids {
  outcome: Outcome
  /** The award criteria were changed after the first bid was entered. */
  criteriaChanged: boolean
}

/** What the bids of a lot come to under its published model: the ranking, or what is missing for one. */
export async function readResult(context: Context, input: unknown): Promise<ReadResult> {
  const read = await readBids(context, input)
  const { tenderId, lot, bids, model } = read
  const criteriaChanged = await criteriaChangedAfterBids(context, { tenderId, lotId: lot.id, bids })
  return { ...read, outcome: awardOutcome(model, bids), criteriaChanged }
}
