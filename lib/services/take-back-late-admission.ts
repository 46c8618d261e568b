import { updateBid } from '@/db/queries/update-bid'
import { reasonedDecisionInput } from '@/lib/domain/inputs/reasoned-decision'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Opens the decision on a late bid again; the reason for admitting it and the reason for this stand in the audit trail. */
export async function takeBackLateAdmission(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, ...target } = parseInput(reasonedDecisionInput, input)
  return alterBid(context, target, {
    action: 'take-back-late-admission',
    part: 'lateness',
    write: async ({ id, admittedLate }) => {
      if (admittedLate === undefined)
        throw new Refusal('not-allowed', 'This bid is not admitted as a late one.')
      await updateBid(context.db, id, { lateReason: null })
    },
    look: ({ admittedLate }) => admittedLate ?? { takenBack: values.reason },
  })
}
