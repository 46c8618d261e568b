import { updateBid } from '@/db/queries/update-bid'
import { reasonedDecisionInput } from '@/lib/domain/inputs/reasoned-decision'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Takes an exclusion back; its reason and the reason to take it back stand in the audit trail. */
export async function readmitBid(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, ...target } = parseInput(reasonedDecisionInput, input)
  return alterBid(context, target, {
    action: 'readmit-bid',
    part: 'exclusion',
    write: async ({ id, exclusion }) => {
      if (!exclusion) throw new Refusal('not-allowed', 'This bid is not excluded.')
      await updateBid(context.db, id, { exclusionReason: null, exclusionRequirement: null })
    },
    look: ({ exclusion }) => exclusion ?? { readmitted: values.reason },
  })
}
