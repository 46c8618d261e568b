import type { AssembledLot, AssembledRequirement } from '../assembly'
import type { Treatment } from '../sets'

export interface MandatoryRequirement {
  key: string
  title: string
  /** The floor of the law, what is asked of everyone: answered together. */
  entries: AssembledRequirement[]
}

/** What a bid passes or fails; a performance condition and a deferred requirement bind later, in the contract. */
const ANSWERED: readonly Treatment[] = ['legal-floor', 'mandatory', 'conditional']

/** The requirements of a lot on which every bid passes or fails, one a key, in the order of the annex. */
export function mandatoryRequirements(lot: AssembledLot): MandatoryRequirement[] {
  const byKey = new Map<string, MandatoryRequirement>()
  for (const entry of lot.requirements) {
    if (!ANSWERED.includes(entry.treatment)) continue
    const found = byKey.get(entry.key)
    if (found) found.entries.push(entry)
    else byKey.set(entry.key, { key: entry.key, title: entry.title, entries: [entry] })
  }
  return [...byKey.values()]
}
