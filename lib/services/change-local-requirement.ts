import { changeLocalRequirementInput } from '@/lib/domain/inputs/change-local-requirement'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { localIndex } from './local-index'
import { parseInput } from './parse-input'

/** An officer's own requirement as its form holds it; the key stays. */
export async function changeLocalRequirement(
  context: Context,
  input: unknown,
): Promise<{ revision: number }> {
  const { values, key, ...target } = parseInput(changeLocalRequirementInput, input)
  let index = 0
  const { revision } = await changeTender(context, target, {
    action: 'change-local-requirement',
    section: `requirement ${key}`,
    alter: (tender) => {
      index = localIndex(tender, key)
      return { ...tender, localRequirements: tender.localRequirements.with(index, { key, ...values }) }
    },
    look: ({ localRequirements }) => localRequirements[index],
    formPath: () => `localRequirements[${index}].`,
  })
  return { revision }
}
