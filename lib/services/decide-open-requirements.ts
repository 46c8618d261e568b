import { putBidRequirement } from '@/db/queries/put-bid-requirement'
import { mandatoryAnswer } from '@/lib/domain/bid/mandatory-answer'
import { decideOpenRequirementsInput } from '@/lib/domain/inputs/decide-open-requirements'
import { alterBid } from './alter-bid'
import type { Context } from './context'
import { lotRequirements } from './lot-requirements'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/**
 * Marks as met what nobody has decided of these mandatory requirements, or opens again what was marked so. A failure, and
 * whatever else an officer has decided meanwhile, stays as it is.
 */
export async function decideOpenRequirements(
  context: Context,
  input: unknown,
): Promise<{ revision: number; decided: string[] }> {
  const { requirements, verdict, ...target } = parseInput(decideOpenRequirementsInput, input)
  const from = verdict === 'pass' ? 'open' : 'pass'
  let decided: string[] = []
  const { revision } = await alterBid(context, target, {
    action: 'decide-open-requirements',
    part: 'requirements',
    write: async (bid, tender) => {
      const asked = lotRequirements(context, tender, target.lotId)
      const unknown = requirements.find((requirement) => !asked.some(({ id }) => id === requirement))
      if (unknown !== undefined)
        throw new Refusal('not-found', `${unknown} is not a mandatory requirement of this lot.`)
      const chosen = asked.filter(
        (one) => requirements.includes(one.id) && (mandatoryAnswer(bid, one)?.verdict ?? 'open') === from,
      )
      decided = chosen.map(({ id }) => id)
      for (const { id } of chosen) {
        const stored = Object.hasOwn(bid.requirements, id) ? bid.requirements[id] : undefined
        await putBidRequirement(context.db, {
          bidId: bid.id,
          requirement: id,
          verdict,
          reason: stored?.reason ?? null,
          declared: stored?.declared ?? null,
        })
      }
    },
    look: ({ requirements: answers }) =>
      Object.fromEntries(
        decided.map((id) => [id, (Object.hasOwn(answers, id) ? answers[id]?.verdict : undefined) ?? 'open']),
      ),
  })
  return { revision, decided }
}
