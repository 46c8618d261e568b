import { updateBid } from '@/db/queries/update-bid'
import { bidTarget } from '@/lib/domain/inputs/bid-target'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'

/** Undoes the removal of a bid. */
export async function restoreBid(context: Context, input: unknown): Promise<{ revision: number }> {
  const { revision, ...target } = parseInput(bidTarget, input)
  return alterBid(context, target, {
    action: 'restore-bid',
    ofRemoved: true,
    write: ({ id }) => updateBid(context.db, id, { removedAt: null }),
    look: ({ tenderer }) => ({ tenderer }),
  })
}
