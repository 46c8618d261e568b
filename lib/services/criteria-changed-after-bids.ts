import { firstChangeAfter } from '@/db/queries/first-change-after'
import { firstChangeOfSections } from '@/db/queries/first-change-of-sections'
import type { ReceivedBid } from '@/lib/domain/bid/received-bid'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import type { Context } from './context'

/**
 * Whether the lot's award criteria are others now than when its first bid stood in the product: what was published binds
 * (2014/24 Art 67, 2014/23 Art 41), so the result says so. What was set back since is as it was.
 */
export async function criteriaChangedAfterBids(
  context: Context,
  {
    tenderId,
    lotId,
    bids,
    model,
  }: { tenderId: string; lotId: string; bids: ReceivedBid[]; model: EvaluationModel | null },
): Promise<boolean> {
  const sections = bids.map(({ code }) => `lot ${lotId} bid ${code}`)
  const revision = await firstChangeOfSections(context.db, tenderId, sections)
  if (revision === undefined) return false
  const section = `criteria ${lotId}`
  const change = await firstChangeAfter(context.db, { tenderId, section, revision })
  return change !== undefined && JSON.stringify(change.before ?? null) !== JSON.stringify(model)
}
