import type { AssessedLot } from '@/lib/domain/award/assessed-lot'
import type { Context } from './context'
import { criteriaChangedAfterBids } from './criteria-changed-after-bids'
import { type LotOutcome, outcomeOfLot } from './outcome-of-lot'
import { type ReadBids, readBids } from './read-bids'

export type ReadResult = ReadBids & AssessedLot & LotOutcome

/** What the bids of a lot come to under its published model: the ranking, or what is missing for one. */
export async function readResult(context: Context, input: unknown): Promise<ReadResult> {
  const read = await readBids(context, input)
  const { tenderId, lot, bids, model } = read
  return {
    ...read,
    ...(await outcomeOfLot(context, read)),
    criteriaChanged: await criteriaChangedAfterBids(context, { tenderId, lotId: lot.id, bids, model }),
  }
}
