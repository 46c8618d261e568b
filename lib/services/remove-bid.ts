import { updateBid } from '@/db/queries/update-bid'
import { bidTarget } from '@/lib/domain/inputs/bid-target'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'

/** Takes away a bid that was entered by mistake; all of it stays stored, and `restoreBid` brings it back. */
export async function removeBid(context: Context, input: unknown): Promise<{ revision: number }> {
  return alterBid(context, parseInput(bidTarget, input), {
    action: 'remove-bid',
    write: ({ id }) => updateBid(context.db, id, { removedAt: context.now().toISOString() }),
    look: ({ tenderer }) => ({ tenderer }),
  })
}
