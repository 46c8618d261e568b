import type { TenderChanges } from './tender-changes'

/** The changes that concern some of the lots: an annex of one operational model tells nothing of the others. */
export function onlyLots(changes: TenderChanges, ids: ReadonlySet<string>): TenderChanges {
  return {
    details: changes.details,
    lots: changes.lots.filter(({ id }) => ids.has(id)),
    requirements: changes.requirements.flatMap((change) => {
      const lots = change.lots.filter((id) => ids.has(id))
      return lots.length === 0 ? [] : [{ ...change, lots }]
    }),
    criteria: changes.criteria.filter(({ lot }) => ids.has(lot)),
    rules: changes.rules.filter(({ lot }) => ids.has(lot)),
  }
}
