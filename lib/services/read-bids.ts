import { findBids } from '@/db/queries/find-bids'
import { type BidView, bidView } from '@/lib/domain/bid/bid-view'
import type { MandatoryRequirement } from '@/lib/domain/bid/mandatory-requirements'
import type { WaitingFile } from '@/lib/domain/bid/waiting-file'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import { lotOfTender } from '@/lib/domain/inputs/lot-of-tender'
import type { Lot, Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { lotIndex } from './lot-index'
import { lotRequirements } from './lot-requirements'
import { modelOfLot } from './model-of-lot'
import { parseInput } from './parse-input'
import { receivedBidOf } from './received-bid-of'
import { storedTender } from './stored-tender'
import { waitingFileOf } from './waiting-file-of'

export interface ReadBids {
  tenderId: string
  revision: number
  tender: Tender
  lot: Lot
  /** The lot's own award criteria; null where it has none. */
  model: EvaluationModel | null
  requirements: MandatoryRequirement[]
  /** In the order of their codes; removed ones are left out. */
  bids: BidView[]
  /** Files that belong to no bid. */
  waiting: WaitingFile[]
}

/** The bids of a lot with what is asked of them and what is still to do. */
export async function readBids(context: Context, input: unknown): Promise<ReadBids> {
  const { tenderId, lotId } = parseInput(lotOfTender, input)
  const { row, tender } = await storedTender(context, tenderId)
  const lot = tender.lots[lotIndex(tender, lotId)]
  if (!lot) throw new Error(`lot ${lotId} is and is not in tender ${tenderId}`)
  const model = modelOfLot(tender, lotId)
  const requirements = lotRequirements(context, tender, lotId)
  const found = await findBids(context.db, { tenderId, lotId })
  const bids = found
    .filter(({ row: bid }) => bid.removedAt === null && !bid.pending)
    .map((one) => bidView(receivedBidOf(one), model, requirements, tender.dates))
  const waiting = found.filter(({ row: bid }) => bid.pending).flatMap(waitingFileOf)
  return { tenderId, revision: row.revision, tender, lot, model, requirements, bids, waiting }
}
