import { findBids } from '@/db/queries/find-bids'
import type { Context } from './context'
import { Refusal } from './refusal'

/** A lot that has bids is not removed: they would belong to nothing. */
export async function refuseWithBids(context: Context, tenderId: string, lotId: string): Promise<void> {
  const found = await findBids(context.db, { tenderId, lotId })
  const standing = found.filter(({ row }) => row.removedAt === null).length
  if (standing > 0)
    throw new Refusal(
      'not-allowed',
      `Lot ${lotId} has ${standing === 1 ? 'a bid' : `${standing} bids`}: remove ${standing === 1 ? 'it' : 'them'} first.`,
    )
}
