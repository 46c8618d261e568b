import { type Outcome, awardOutcome } from '@/lib/domain/award/award-outcome'
import type { Context } from './context'
import { type ReadBids, readBids } from './read-bids'

export type ReadResult = ReadBids & { outcome: Outcome }

/** What the bids of a lot come to under its published model: ranking, or what is missing for one. */
export async function readResult(context: Context, input: unknown): Promise<ReadResult> {
  const read = await readBids(context, input)
  return { ...read, outcome: awardOutcome(read.model, read.bids) }
}
