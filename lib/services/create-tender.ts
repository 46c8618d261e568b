import { newTenderFields } from '@/lib/domain/inputs/new-tender-fields'
import { CATALOGUE } from '@/lib/domain/sets'
import type { Context } from './context'
import { newLot } from './new-lot'
import { newTender } from './new-tender'
import { parseInput } from './parse-input'

/** A tender with one lot, every other choice at its default. */
export async function createTender(context: Context, input: unknown): Promise<{ id: string }> {
  const { title, authority, operationalModel } = parseInput(newTenderFields, input)
  return newTender(
    context,
    {
      format: 'tender/1',
      catalogue: CATALOGUE,
      title,
      authority,
      language: 'en',
      dates: {},
      lots: [newLot(context, '1', operationalModel)],
      decisions: [],
      localRequirements: [],
      marketEvidence: [],
      acceptedFindings: [],
      evaluation: {},
    },
    { action: 'create-tender' },
  )
}
