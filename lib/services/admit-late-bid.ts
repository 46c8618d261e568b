import { updateBid } from '@/db/queries/update-bid'
import { isLate } from '@/lib/domain/bid/is-late'
import { reasonedDecisionInput } from '@/lib/domain/inputs/reasoned-decision'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/**
 * Admits a bid although it came after the last day for tenders, which only a failure of the authority's own allows
 * (2014/24 Art 22(6), domain.md section 6); the reason stands in the evaluation report.
 */
export async function admitLateBid(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, ...target } = parseInput(reasonedDecisionInput, input)
  return alterBid(context, target, {
    action: 'admit-late-bid',
    part: 'lateness',
    write: async (bid, { dates }) => {
      if (!isLate(bid, dates)) throw new Refusal('not-allowed', 'This bid did not come too late.')
      if (bid.exclusion)
        throw new Refusal('not-allowed', 'This bid is excluded. Take the exclusion back first.')
      await updateBid(context.db, bid.id, { lateReason: values.reason })
    },
    look: ({ admittedLate }) => admittedLate,
  })
}
