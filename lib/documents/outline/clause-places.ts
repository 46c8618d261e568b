import { GROUPS, type Group } from '../../domain/sets'
import type { Ledger } from './ledger'
import type { MergedRequirement } from './merge-requirements'
import { type Place, places } from './places'
import { sectionNumber } from './sections'

export interface GroupPlaces {
  group: Group
  number: string
  places: Place[]
}

/** Section A5: the groups of the source with their clauses; a group of the city's own only where it has, or had, any. */
export function clausePlaces(
  requirements: readonly MergedRequirement[],
  ledger: Ledger | undefined,
): GroupPlaces[] {
  return GROUPS.map((group, index) => {
    const number = `${sectionNumber('requirements')}.${index + 1}`
    const standing = requirements.filter(({ entry }) => entry.group === group)
    return { group, number, places: places(number, standing, ledger?.clauses ?? []) }
  }).filter(({ group, places: own }) => group !== 'local' || own.length > 0)
}
