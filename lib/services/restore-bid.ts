import { findBids } from '@/db/queries/find-bids'
import { updateBid } from '@/db/queries/update-bid'
import { bidTarget } from '@/lib/domain/inputs/bid-target'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Undoes the removal of a bid; a file that was set aside waits for a decision again. */
export async function restoreBid(context: Context, input: unknown): Promise<{ revision: number }> {
  const { revision, ...target } = parseInput(bidTarget, input)
  return alterBid(context, target, {
    action: 'restore-bid',
    ofRemoved: true,
    ofPending: 'either',
    write: async ({ id, code, files }) => {
      const others = await findBids(context.db, { tenderId: target.tenderId, lotId: target.lotId })
      const own = others.find(({ row }) => row.id === id)?.row
      if (own?.pending && files.length === 0)
        throw new Refusal('not-allowed', `There is no file here to decide on any more. ${own.setAside ?? ''}`)
      // Two lots whose bids came together by a renaming may each have had a bid A.
      if (others.some(({ row }) => row.removedAt === null && row.code === code))
        throw new Refusal('not-allowed', `This lot has another bid ${code} now.`)
      await updateBid(context.db, id, { removedAt: null })
    },
    look: ({ tenderer }) => ({ tenderer }),
  })
}
