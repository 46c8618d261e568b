import type { AssembledRequirement } from '@/lib/domain/assembly'
import { assembleLots } from '@/lib/domain/assembly/assemble-lots'
import type { Content } from '@/lib/domain/content'
import { READINESS, type Readiness, STANCES, type Stance, type Treatment } from '@/lib/domain/sets'
import type { Lot, Tender } from '@/lib/domain/tender'

/** Requirements that a choice uses in the same way. */
export interface Outcome {
  keys: string[]
  treatments: { treatment: Treatment; words: string }[]
}

export interface Outcomes {
  stance: Record<Stance, Outcome[]>
  readiness: Record<Readiness, Outcome[]>
}

/**
 * What becomes of the bidirectional requirements under each choice for one lot: assembled, so that what an officer
 * reads before choosing is what the annex will say. What the lot has now is kept for the choice it has now.
 */
export function outcomesOf(tender: Tender, lot: Lot, content: Content): Outcomes {
  const under = (change: Partial<Lot['bidirectional']>) => {
    const changed = { ...lot, bidirectional: { ...lot.bidirectional, ...change } }
    const [assembled] = assembleLots({ ...tender, lots: [changed] }, content).lots
    return grouped(assembled?.requirements ?? [], content)
  }
  const now = lot.bidirectional.stance
  const fresh = { share: undefined, scoredBeyond: undefined }
  return {
    stance: byChoice(STANCES, (stance) => under(stance === now ? {} : { ...fresh, stance })),
    readiness: byChoice(READINESS, (readiness) => under({ readiness })),
  }
}

function grouped(entries: AssembledRequirement[], content: Content): Outcome[] {
  const words = new Map(content.treatments.map(({ id, short }) => [id, short.en]))
  const outcomes = new Map<string, Outcome>()
  const keys = new Set(entries.filter(({ group }) => group === 'bidirectional').map(({ key }) => key))
  for (const key of keys) {
    const treatments = [
      ...new Set(entries.filter((entry) => entry.key === key).map(({ treatment }) => treatment)),
    ]
    const same = outcomes.get(treatments.join(' '))
    if (same) same.keys.push(key)
    else
      outcomes.set(treatments.join(' '), {
        keys: [key],
        treatments: treatments.map((treatment) => ({ treatment, words: words.get(treatment) ?? treatment })),
      })
  }
  return [...outcomes.values()]
}

function byChoice<Choice extends string, Value>(
  choices: readonly Choice[],
  value: (choice: Choice) => Value,
): Record<Choice, Value> {
  // Every choice of the closed set is given its value.
  return Object.fromEntries(choices.map((choice) => [choice, value(choice)])) as Record<Choice, Value>
}
