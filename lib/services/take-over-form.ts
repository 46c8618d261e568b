import { putBidRequirement } from '@/db/queries/put-bid-requirement'
import { putBidValue } from '@/db/queries/put-bid-value'
import type { ReceivedBid } from '@/lib/domain/bid/received-bid'
import { takeOver } from '@/lib/domain/bid/take-over'
import type { ResponseFile } from '@/lib/domain/response/answer'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { modelOfLot } from './model-of-lot'

/** Writes what a response form gives a bid, and says what of it was not taken over; only inside a transaction. */
export async function takeOverForm(
  context: Context,
  tender: Tender,
  bid: ReceivedBid,
  answers: ResponseFile['answers'],
): Promise<ReturnType<typeof takeOver>> {
  const taken = takeOver(bid, modelOfLot(tender, bid.lotId), answers)
  for (const [criterion, { value, rationale, passage, claimed, source }] of Object.entries(taken.values))
    await putBidValue(context.db, {
      bidId: bid.id,
      criterion,
      value: value ?? null,
      rationale: rationale ?? null,
      passage: passage ?? null,
      claimed: claimed ?? null,
      source,
    })
  for (const [requirement, declared] of Object.entries(taken.declared)) {
    const before = Object.hasOwn(bid.requirements, requirement) ? bid.requirements[requirement] : undefined
    await putBidRequirement(context.db, {
      bidId: bid.id,
      requirement,
      verdict: before?.verdict ?? 'open',
      reason: before?.reason ?? null,
      declared,
    })
  }
  return taken
}
