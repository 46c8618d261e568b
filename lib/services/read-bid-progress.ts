import { countBids } from '@/db/queries/count-bids'
import type { AssembledLot } from '@/lib/domain/assembly'
import type { BidProgress } from '@/lib/domain/bid/bid-progress'
import { mandatoryRequirements } from '@/lib/domain/bid/mandatory-requirements'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { modelOfLot } from './model-of-lot'

/** How far the bids of each lot are, by counting alone; `lots` are the assembled lots of the tender. */
export async function readBidProgress(
  context: Context,
  { tenderId, tender, lots }: { tenderId: string; tender: Tender; lots: AssembledLot[] },
): Promise<BidProgress[]> {
  const counts = await countBids(context.db, tenderId)
  return lots.map((lot) => {
    const { all = 0, admitted = 0 } = counts.bids.find(({ lotId }) => lotId === lot.id) ?? {}
    const criteria = modelOfLot(tender, lot.id)?.criteria ?? []
    const keys = new Set(mandatoryRequirements(lot).map(({ key }) => key))
    const verdicts = counts.verdicts.filter(
      ({ lotId, requirement }) => lotId === lot.id && keys.has(requirement),
    )
    const decided = verdicts.reduce((sum, { bids }) => sum + bids, 0)
    return {
      lotId: lot.id,
      bids: all,
      valued:
        criteria.length > 0 &&
        criteria.every(
          ({ id }) =>
            (counts.values.find((one) => one.lotId === lot.id && one.criterion === id)?.bids ?? 0) ===
            admitted,
        ),
      decided: decided === keys.size * admitted,
      failing: verdicts.some(({ verdict }) => verdict === 'fail'),
    }
  })
}
