import { findDraws } from '@/db/queries/find-draws'
import type { AssessedLot } from '@/lib/domain/award/assessed-lot'
import { awardOutcome } from '@/lib/domain/award/award-outcome'
import type { RecordedDraw } from '@/lib/domain/award/recorded-draw'
import { settlement } from '@/lib/domain/award/settlement'
import type { Context } from './context'
import { criteriaChangedAfterBids } from './criteria-changed-after-bids'
import { type ReadBids, readBids } from './read-bids'

export type ReadResult = ReadBids &
  AssessedLot & {
    /** Draws that were taken back, the latest first: what was typed is still there. */
    takenBack: RecordedDraw[]
  }

/** What the bids of a lot come to under its published model: the ranking, or what is missing for one. */
export async function readResult(context: Context, input: unknown): Promise<ReadResult> {
  const read = await readBids(context, input)
  const { tenderId, tender, lot, bids, model } = read
  const outcome = awardOutcome(model, bids, { lot, country: tender.authority.country })
  const draws = await findDraws(context.db, tenderId, lot.id)
  const criteriaChanged = await criteriaChangedAfterBids(context, { tenderId, lotId: lot.id, bids, model })
  return {
    ...read,
    outcome,
    settlement: settlement(
      model,
      outcome,
      bids,
      draws.filter(({ removedAt }) => removedAt === null),
    ),
    takenBack: draws.filter(({ removedAt }) => removedAt !== null).reverse(),
    criteriaChanged,
  }
}
