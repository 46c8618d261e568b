import { putBidRequirement } from '@/db/queries/put-bid-requirement'
import { setMandatoryAnswerInput } from '@/lib/domain/inputs/set-mandatory-answer'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { lotRequirements } from './lot-requirements'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Whether a bid meets a mandatory requirement, or a part of one. A failure excludes nobody by itself: `excludeBid` does, with its reason. */
export async function setMandatoryAnswer(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, requirement, ...target } = parseInput(setMandatoryAnswerInput, input)
  return alterBid(context, target, {
    action: 'set-mandatory-answer',
    part: `requirement ${requirement}`,
    write: async (bid, tender) => {
      const asked = lotRequirements(context, tender, target.lotId)
      if (!asked.some(({ id }) => id === requirement))
        throw new Refusal('not-found', `${requirement} is not a mandatory requirement of this lot.`)
      const declared = Object.hasOwn(bid.requirements, requirement)
        ? bid.requirements[requirement]?.declared
        : undefined
      await putBidRequirement(context.db, {
        bidId: bid.id,
        requirement,
        verdict: values.verdict,
        reason: values.reason ?? null,
        declared: declared ?? null,
      })
    },
    look: ({ requirements }) =>
      Object.hasOwn(requirements, requirement) ? requirements[requirement] : undefined,
  })
}
