import { updateBid } from '@/db/queries/update-bid'
import { excludeBidInput } from '@/lib/domain/inputs/exclude-bid'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'

/** Excludes a bid, with the reason that the tenderer is told; it never enters a lowest or highest value (scoring.md section 1). */
export async function excludeBid(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, ...target } = parseInput(excludeBidInput, input)
  return alterBid(context, target, {
    action: 'exclude-bid',
    part: 'exclusion',
    write: ({ id }) =>
      updateBid(context.db, id, {
        exclusionReason: values.reason,
        exclusionRequirement: values.requirement ?? null,
      }),
    look: ({ exclusion }) => exclusion,
  })
}
