import { findBids } from '@/db/queries/find-bids'
import { moveBidFile } from '@/db/queries/move-bid-file'
import { detachFileInput } from '@/lib/domain/inputs/detach-file'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { newBid } from './new-bid'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/**
 * Takes a file off the bid that it was read in for or attached to: it waits for a decision again, as it came. What was taken
 * over from it stays on the bid. `settleFile` attaches it again; `pendingId` names it there.
 */
export async function detachFile(
  context: Context,
  input: unknown,
): Promise<{ revision: number; pendingId: string }> {
  const { fileId, ...target } = parseInput(detachFileInput, input)
  const { tenderId, lotId } = target
  return context.db.transaction(async () => {
    const [found] = await findBids(context.db, target)
    if (!found?.files.some(({ id }) => id === fileId))
      throw new Refusal('not-found', 'This bid has no such file.')
    const { tenderer, receivedAt } = found.row
    const values = { tenderer, ...(receivedAt === null ? {} : { receivedAt }) }
    const { bidId: pendingId } = await newBid(context, { tenderId, lotId }, values, true)
    const { revision } = await alterBid(context, target, {
      action: 'detach-file',
      part: 'file',
      write: () => moveBidFile(context.db, fileId, pendingId),
      look: ({ files }) => ({ files: files.map(({ name }) => name) }),
    })
    return { revision, pendingId }
  })
}
