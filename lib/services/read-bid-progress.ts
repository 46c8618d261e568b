import { type BidCounts, countBids } from '@/db/queries/count-bids'
import type { AssembledLot } from '@/lib/domain/assembly'
import type { BidProgress } from '@/lib/domain/bid/bid-progress'
import { mandatoryAnswer } from '@/lib/domain/bid/mandatory-answer'
import { type MandatoryRequirement, mandatoryRequirements } from '@/lib/domain/bid/mandatory-requirements'
import type { Verdict } from '@/lib/domain/bid/received-bid'
import type { Tender } from '@/lib/domain/tender'
import type { Context } from './context'
import { modelOfLot } from './model-of-lot'

/** What is decided on each bid under each requirement, in the one reading that the page of a bid has too. */
function verdictsOf(rows: BidCounts['verdicts'], asked: MandatoryRequirement[]): Verdict[] {
  const bids = Map.groupBy(rows, ({ bidId }) => bidId)
  return [...bids.values()].flatMap((own) => {
    const requirements = Object.fromEntries(own.map(({ requirement, verdict }) => [requirement, { verdict }]))
    return asked.map((one) => mandatoryAnswer({ requirements }, one)?.verdict ?? 'open')
  })
}

/** How far the bids of each lot are, by counting alone; `lots` are the assembled lots of the tender. */
export async function readBidProgress(
  context: Context,
  { tenderId, tender, lots }: { tenderId: string; tender: Tender; lots: AssembledLot[] },
): Promise<BidProgress[]> {
  const counts = await countBids(context.db, tenderId)
  return lots.map((lot) => {
    const { all = 0, admitted = 0 } = counts.bids.find(({ lotId }) => lotId === lot.id) ?? {}
    const criteria = modelOfLot(tender, lot.id)?.criteria ?? []
    const asked = mandatoryRequirements(lot)
    const verdicts = verdictsOf(
      counts.verdicts.filter(({ lotId }) => lotId === lot.id),
      asked,
    )
    const decided = verdicts.filter((verdict) => verdict !== 'open').length
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
      decided: decided === asked.length * admitted,
      failing: verdicts.includes('fail'),
      waiting: counts.waiting.includes(lot.id),
    }
  })
}
