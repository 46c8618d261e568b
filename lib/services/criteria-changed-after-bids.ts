import { firstChangeOfSections } from '@/db/queries/first-change-of-sections'
import { newestChangeOfSection } from '@/db/queries/newest-change-of-section'
import type { ReceivedBid } from '@/lib/domain/bid/received-bid'
import type { Context } from './context'

/**
 * Whether the lot's award criteria were changed once its first bid stood in the product: what was published binds
 * (2014/24 Art 67, 2014/23 Art 41), so the result says so.
 */
export async function criteriaChangedAfterBids(
  context: Context,
  { tenderId, lotId, bids }: { tenderId: string; lotId: string; bids: ReceivedBid[] },
): Promise<boolean> {
  const sections = bids.map(({ code }) => `lot ${lotId} bid ${code}`)
  const first = await firstChangeOfSections(context.db, tenderId, sections)
  return (
    first !== undefined && first < (await newestChangeOfSection(context.db, tenderId, `criteria ${lotId}`))
  )
}
