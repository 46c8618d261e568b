import { findBids } from '@/db/queries/find-bids'
import { type BidView, bidView } from '@/lib/domain/bid/bid-view'
import type { MandatoryRequirement } from '@/lib/domain/bid/mandatory-requirements'
import type { WaitingFile } from '@/lib/domain/bid/waiting-file'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import type { Lot, Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { modelOfLot } from './model-of-lot'
import { receivedBidOf } from './received-bid-of'
import { waitingFileOf } from './waiting-file-of'

export interface LotBids {
  /** The lot's own award criteria; null where it has none. */
  model: EvaluationModel | null
  /** In the order of their codes; removed ones are left out. */
  bids: BidView[]
  /** Files that belong to no bid. */
  waiting: WaitingFile[]
}

/** The bids of a lot as they stand in the database, seen with a tender that is read already. */
export async function bidsOfLot(
  context: Context,
  {
    tenderId,
    tender,
    lot,
    requirements,
  }: { tenderId: string; tender: Tender; lot: Lot; requirements: MandatoryRequirement[] },
): Promise<LotBids> {
  const model = modelOfLot(tender, lot.id)
  const found = await findBids(context.db, { tenderId, lotId: lot.id })
  return {
    model,
    bids: found
      .filter(({ row }) => row.removedAt === null && !row.pending)
      .map((one) => bidView(receivedBidOf(one), model, requirements, tender.dates)),
    waiting: found.filter(({ row }) => row.pending).flatMap(waitingFileOf),
  }
}
