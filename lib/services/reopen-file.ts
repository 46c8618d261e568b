import { updateBid } from '@/db/queries/update-bid'
import { bidTarget } from '@/lib/domain/inputs/bid-target'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Takes back that a file was set aside: it waits for a decision again. */
export async function reopenFile(context: Context, input: unknown): Promise<{ revision: number }> {
  return alterBid(context, parseInput(bidTarget, input), {
    action: 'reopen-file',
    part: 'file',
    ofRemoved: true,
    ofPending: true,
    write: async ({ id, files }) => {
      // One that was attached to a bid stands there: it is detached from that bid instead.
      if (files.length === 0) throw new Refusal('not-found', 'There is no such file that was set aside.')
      await updateBid(context.db, id, { removedAt: null, setAside: null })
    },
    look: ({ tenderer, files }, { setAside }) => ({
      tenderer,
      ...(setAside === null ? {} : { setAside }),
      files: files.map(({ name }) => name),
    }),
  })
}
