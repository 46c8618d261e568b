import { findBids } from '@/db/queries/find-bids'
import { moveBidFiles } from '@/db/queries/move-bid-files'
import { updateBid } from '@/db/queries/update-bid'
import { settleFileInput } from '@/lib/domain/inputs/settle-file'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/**
 * What becomes of a file that belongs to no bid: a bid that is entered by hand, part of a bid that is there,
 * or neither, with the reason. The file itself stays as it came.
 */
export async function settleFile(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, ...target } = parseInput(settleFileInput, input)
  const { decision, toBid = '', reason = '' } = values
  const { tenderId, lotId } = target
  return alterBid(context, target, {
    action: 'settle-file',
    part: 'file',
    ofPending: true,
    write: async ({ id }) => {
      const removedAt = context.now().toISOString()
      if (decision === 'new-bid') return updateBid(context.db, id, { pending: false })
      if (decision === 'set-aside') return updateBid(context.db, id, { removedAt, setAside: reason })
      const [to] = await findBids(context.db, { tenderId, lotId, bidId: toBid })
      if (!to || to.row.pending || to.row.removedAt !== null)
        throw new Refusal('invalid', 'Choose a bid of this lot.', [
          { path: 'toBid', message: 'this lot has no such bid' },
        ])
      await moveBidFiles(context.db, id, to.row.id)
      await updateBid(context.db, id, { removedAt, setAside: `Attached to bid ${to.row.code}` })
    },
    look: ({ tenderer, files }, { pending, removedAt, setAside }) => ({
      tenderer,
      standing: removedAt !== null ? 'settled' : pending ? 'waiting' : 'bid',
      ...(removedAt !== null && setAside !== null ? { setAside } : {}),
      files: files.map(({ name }) => name),
    }),
  })
}
