import { assemble } from '@/lib/domain/assembly/assemble'
import { acceptFindingInput } from '@/lib/domain/inputs/accept-finding'
import { acceptanceOf } from './acceptance-of'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'

/** Accepts a warning with a reason; what blocks cannot be accepted, and a note needs no acceptance. */
export async function acceptFinding(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, rule, lot, requirement, ...target } = parseInput(acceptFindingInput, input)
  const isOf = acceptanceOf({ rule, lot, requirement })
  const { revision } = await changeTender(context, target, {
    action: 'accept-finding',
    section: `finding ${[rule, lot, requirement].filter(Boolean).join(' ')}`,
    alter: (tender) => {
      const others = tender.acceptedFindings.filter((one) => !isOf(one))
      const rest = { ...tender, acceptedFindings: others }
      const found = assemble(rest, context.content).findings.filter(isOf)
      if (found.some(({ severity }) => severity === 'block'))
        throw new Refusal(
          'not-allowed',
          'This finding blocks publication: it can only be fixed, not accepted.',
        )
      if (!found.some(({ severity }) => severity === 'warn'))
        throw new Refusal('not-found', 'There is no such warning any more.')
      return { ...rest, acceptedFindings: [...others, { rule, lot, requirement, ...values }] }
    },
    look: ({ acceptedFindings }) => acceptedFindings.find(isOf),
    formPath: ({ acceptedFindings }) => `acceptedFindings[${acceptedFindings.length - 1}].`,
  })
  return { revision }
}
