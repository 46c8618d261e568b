import { removeLocalRequirementInput } from '@/lib/domain/inputs/remove-local-requirement'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { localIndex } from './local-index'
import { parseInput } from './parse-input'
import { withoutLocalRequirement } from './without-local-requirement'

/** Takes an officer's own requirement away, and what names it. */
export async function removeLocalRequirement(
  context: Context,
  input: unknown,
): Promise<{ revision: number }> {
  const { key, ...target } = parseInput(removeLocalRequirementInput, input)
  const { revision } = await changeTender(context, target, {
    action: 'remove-local-requirement',
    section: 'local requirements',
    merges: true,
    alter: (tender) => {
      localIndex(tender, key)
      return withoutLocalRequirement(tender, key)
    },
    look: ({ localRequirements }) => localRequirements.find((one) => one.key === key),
  })
  return { revision }
}
