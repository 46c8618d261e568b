import type { Clause, Requirement } from '@/lib/domain/content/requirement'
import { OPERATIONAL_MODELS, type OperationalModel, PARTS, type Treatment } from '@/lib/domain/sets'

/** One English clause as one operational model reads it, its slots still open. */
interface WrittenClause {
  /** `BD-19 beyond, deferred, open-market`: what a failing test names. */
  name: string
  model: OperationalModel
  text: string
}

/** Every clause of a requirement, of itself and of its parts, in each operational model. */
export function clausesOf(requirement: Requirement): WrittenClause[] {
  const places: [string, Partial<Record<Treatment, Clause>>][] = [
    [requirement.key, requirement.clause.en],
    ...PARTS.map((part): [string, Partial<Record<Treatment, Clause>>] => [
      `${requirement.key} ${part}`,
      requirement.parts?.[part]?.clause.en ?? {},
    ]),
  ]
  return places.flatMap(([place, clauses]) =>
    Object.entries(clauses).flatMap(([treatment, clause]) =>
      OPERATIONAL_MODELS.map((model) => ({
        name: `${place}, ${treatment}, ${model}`,
        model,
        text: typeof clause === 'string' ? clause : clause[model],
      })),
    ),
  )
}
