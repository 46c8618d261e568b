import type { Snapshot } from '../../domain/changes/snapshot'
import type { AnnexChoice } from './annex-choice'
import { chosenLots } from './chosen-lots'
import { clausePlaces } from './clause-places'
import { laterPlaces } from './later-places'
import type { Ledger, LedgerLine } from './ledger'
import { mergeRequirements } from './merge-requirements'
import type { Place } from './places'

/** The numbers that the annex of this choice had in the earlier versions, the earliest first; none where there is none. */
export function ledgerOf(
  earlier: readonly Snapshot[],
  choice: Pick<AnnexChoice, 'lot' | 'model'>,
): Ledger | undefined {
  return earlier.reduce<Ledger | undefined>((ledger, { tender, lots }) => {
    const ids = new Set(chosenLots(tender, choice).map(({ id }) => id))
    const assembled = lots.filter(({ id }) => ids.has(id)).map((lot) => ({ assembled: lot }))
    const requirements = mergeRequirements(assembled)
    return {
      clauses: clausePlaces(requirements, ledger).flatMap(({ places }) => places.map(lineOf)),
      later: laterPlaces(requirements, ledger).map(lineOf),
    }
  }, undefined)
}

function lineOf({ number, requirement, withdrawn }: Place): LedgerLine {
  if (!requirement) return withdrawn
  const { entry, lots } = requirement
  return { number, key: entry.key, ...(entry.part ? { part: entry.part } : {}), title: entry.title, lots }
}
