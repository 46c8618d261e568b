import { setMarketEvidenceInput } from '@/lib/domain/inputs/set-market-evidence'
import { changeTender } from './change-tender'
import type { Context } from './context'
import { parseInput } from './parse-input'

/** The whole list of what suppliers can deliver, as its page holds it. */
export async function setMarketEvidence(context: Context, input: unknown): Promise<{ revision: number }> {
  const { values, ...target } = parseInput(setMarketEvidenceInput, input)
  const { revision } = await changeTender(context, target, {
    action: 'set-market-evidence',
    section: 'market evidence',
    alter: (tender) => ({ ...tender, marketEvidence: values.marketEvidence }),
    look: ({ marketEvidence }) => marketEvidence,
  })
  return { revision }
}
