import { findBidFile } from '@/db/queries/find-bid-file'
import { findBids } from '@/db/queries/find-bids'
import { moveBidFiles } from '@/db/queries/move-bid-files'
import { updateBid } from '@/db/queries/update-bid'
import { settleFileInput } from '@/lib/domain/inputs/settle-file'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { formReading } from './form-reading'
import { parseInput } from './parse-input'
import { readForm } from './read-form'
import { Refusal } from './refusal'
import { takeOverForm } from './take-over-form'
import { tenderForBids } from './tender-for-bids'

/**
 * What becomes of a file that belongs to no bid: a bid that is entered by hand, part of a bid that is there, or neither, with
 * the reason. The file itself stays as it came. A form of this tender brings the bid what stands in it, as when it is read in there.
 */
export async function settleFile(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, ...target } = parseInput(settleFileInput, input)
  const { decision, toBid = '', reason = '' } = values
  const { tenderId, lotId } = target
  const answers = decision === 'set-aside' ? [] : await answersIn(context, target)
  return context.db.transaction(async () => {
    const settled = await alterBid(context, target, {
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
    if (answers.length === 0) return settled
    const bidId = decision === 'attach' ? toBid : target.bidId
    return alterBid(
      context,
      { tenderId, lotId, bidId },
      {
        action: 'import-response',
        part: 'form',
        write: async (bid, tender) => {
          await takeOverForm(context, tender, bid, answers)
        },
        look: ({ values: given, requirements }) => ({ values: given, requirements }),
      },
    )
  })
}

/** What the forms among the waiting files answer; what cannot be read stays in quarantine and is not opened again. */
async function answersIn(
  context: Context,
  { tenderId, lotId, bidId }: { tenderId: string; lotId: string; bidId: string },
) {
  const { tender } = await tenderForBids(context, { tenderId, lotId })
  const [waiting] = await findBids(context.db, { tenderId, lotId, bidId })
  const answers = []
  for (const { id, readable } of waiting?.files ?? []) {
    const file = readable ? await findBidFile(context.db, tenderId, id) : undefined
    if (file) answers.push(...formReading(await readForm(context, tender, file.bytes), lotId).answers)
  }
  return answers
}
