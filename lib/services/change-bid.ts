import { updateBid } from '@/db/queries/update-bid'
import { changeBidInput } from '@/lib/domain/inputs/change-bid'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'

/** Who handed the bid in, when it was received and opened. */
export async function changeBid(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, ...target } = parseInput(changeBidInput, input)
  return alterBid(context, target, {
    action: 'change-bid',
    write: ({ id }) =>
      updateBid(context.db, id, {
        tenderer: values.tenderer,
        receivedAt: values.receivedAt ?? null,
        openedAt: values.openedAt ?? null,
      }),
    look: ({ tenderer, receivedAt, openedAt }) => ({ tenderer, receivedAt, openedAt }),
  })
}
