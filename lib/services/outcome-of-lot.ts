import { findDraws } from '@/db/queries/find-draws'
import { awardOutcome, type Outcome } from '@/lib/domain/award/award-outcome'
import type { RecordedDraw } from '@/lib/domain/award/recorded-draw'
import { type Settlement, settlement } from '@/lib/domain/award/settlement'
import type { Lot, Tender } from '@/lib/domain/tender'
import type { LotBids } from './bids-of-lot'
import type { Context } from './context'

export interface LotOutcome {
  outcome: Outcome
  settlement: Settlement
  /** Draws that were taken back, the latest first: what was typed is still there. */
  takenBack: RecordedDraw[]
}

/** What the bids of a lot come to under its published model, with the drawings of lots on record. */
export async function outcomeOfLot(
  context: Context,
  { tenderId, tender, lot, model, bids }: { tenderId: string; tender: Tender; lot: Lot } & LotBids,
): Promise<LotOutcome> {
  const outcome = awardOutcome(model, bids, { lot, country: tender.authority.country })
  const draws = await findDraws(context.db, tenderId, lot.id)
  const standing = draws.filter(({ removedAt }) => removedAt === null)
  return {
    outcome,
    settlement: settlement(model, outcome, bids, standing),
    takenBack: draws.filter(({ removedAt }) => removedAt !== null).reverse(),
  }
}
