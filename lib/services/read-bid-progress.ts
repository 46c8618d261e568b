import { type BidCounts, countBids } from '@/db/queries/count-bids'
import type { AssembledLot } from '@/lib/domain/assembly'
import type { BidProgress } from '@/lib/domain/bid/bid-progress'
import { isLate } from '@/lib/domain/bid/is-late'
import { mandatoryAnswer } from '@/lib/domain/bid/mandatory-answer'
import { type MandatoryRequirement, mandatoryRequirements } from '@/lib/domain/bid/mandatory-requirements'
import type { Verdict } from '@/lib/domain/bid/received-bid'
import type { Tender } from '@/lib/domain/tender'
import { bidsOfLot } from './bids-of-lot'
import type { Context } from './context'
import { modelOfLot } from './model-of-lot'
import { outcomeOfLot } from './outcome-of-lot'

/** What is decided on each bid under each requirement, in the one reading that the page of a bid has too. */
function verdictsOf(rows: BidCounts['verdicts'], asked: MandatoryRequirement[]): Verdict[] {
  const bids = Map.groupBy(rows, ({ bidId }) => bidId)
  return [...bids.values()].flatMap((own) => {
    const requirements = Object.fromEntries(own.map(({ requirement, verdict }) => [requirement, { verdict }]))
    return asked.map((one) => mandatoryAnswer({ requirements }, one)?.verdict ?? 'open')
  })
}

/** How far the bids of each lot are, by counting, and by the ranking where one can be computed; `lots` are the assembled lots of the tender. */
export async function readBidProgress(
  context: Context,
  { tenderId, tender, lots }: { tenderId: string; tender: Tender; lots: AssembledLot[] },
): Promise<BidProgress[]> {
  const counts = await countBids(context.db, tenderId)
  const progress = lots.map((lot): Omit<BidProgress, 'explained' | 'drawn'> => {
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
      late: counts.received.some((one) => one.lotId === lot.id && isLate(one, tender.dates)),
      failing: verdicts.includes('fail'),
      waiting: counts.waiting.includes(lot.id),
    }
  })
  return Promise.all(
    progress.map(async (one, place) => {
      const lot = lots[place]
      return {
        ...one,
        ...(lot && one.bids > 0 && one.valued
          ? await settled(context, { tenderId, tender, lot })
          : { explained: true, drawn: true }),
      }
    }),
  )
}

/** What only the ranking says, computed for a lot in which every bid is valued and for no other. */
async function settled(
  context: Context,
  { tenderId, tender, lot: assembled }: { tenderId: string; tender: Tender; lot: AssembledLot },
): Promise<Pick<BidProgress, 'explained' | 'drawn'>> {
  const lot = tender.lots.find(({ id }) => id === assembled.id)
  if (!lot) throw new Error(`the assembled lot ${assembled.id} is not in tender ${tenderId}`)
  const read = { tenderId, tender, lot, requirements: mandatoryRequirements(assembled) }
  const { outcome, settlement } = await outcomeOfLot(context, {
    ...read,
    ...(await bidsOfLot(context, read)),
  })
  return {
    explained: !('undecided' in outcome) || outcome.undecided.every(({ kind }) => kind !== 'reason'),
    drawn: settlement.ties.every(({ draw }) => draw !== undefined),
  }
}
