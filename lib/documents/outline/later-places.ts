import type { Ledger } from './ledger'
import type { MergedRequirement } from './merge-requirements'
import { type Place, places } from './places'
import { sectionNumber } from './sections'

/** Section A6: what applies later, with its numbers. */
export function laterPlaces(requirements: readonly MergedRequirement[], ledger: Ledger | undefined): Place[] {
  return places(
    sectionNumber('later'),
    requirements.filter(({ entry }) => entry.deferral),
    ledger?.later ?? [],
  )
}
