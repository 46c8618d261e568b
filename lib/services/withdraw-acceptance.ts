import { withdrawAcceptanceInput } from '@/lib/domain/inputs/withdraw-acceptance'
import { acceptanceOf } from './acceptance-of'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { parseInput } from './parse-input'

/** The warning stands again. */
export async function withdrawAcceptance(context: Context, input: unknown): Promise<{ revision: number }> {
  const { rule, lot, requirement, ...target } = parseInput(withdrawAcceptanceInput, input)
  const isOf = acceptanceOf({ rule, lot, requirement })
  const { revision } = await changeTender(context, target, {
    action: 'withdraw-acceptance',
    section: `finding ${[rule, lot, requirement].filter(Boolean).join(' ')}`,
    alter: (tender) => ({
      ...tender,
      acceptedFindings: tender.acceptedFindings.filter((one) => !isOf(one)),
    }),
    look: ({ acceptedFindings }) => acceptedFindings.find(isOf),
  })
  return { revision }
}
