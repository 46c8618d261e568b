import { addLocalRequirementInput } from '@/lib/domain/inputs/add-local-requirement'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { parseInput } from './parse-input'

/** An officer's own requirement, with the next key `LOCAL-n`. */
export async function addLocalRequirement(
  context: Context,
  input: unknown,
): Promise<{ revision: number; key: string }> {
  const { values, ...target } = parseInput(addLocalRequirementInput, input)
  let key = ''
  const { revision } = await changeTender(context, target, {
    action: 'add-local-requirement',
    section: 'local requirements',
    merges: true,
    alter: (tender) => {
      const numbers = tender.localRequirements.map((one) => Number(one.key.slice('LOCAL-'.length)))
      key = `LOCAL-${Math.max(0, ...numbers) + 1}`
      return { ...tender, localRequirements: [...tender.localRequirements, { key, ...values }] }
    },
    look: ({ localRequirements }) => localRequirements.find((one) => one.key === key),
    formPath: ({ localRequirements }) => `localRequirements[${localRequirements.length - 1}].`,
  })
  return { revision, key }
}
