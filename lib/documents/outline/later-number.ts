import type { AnnexContext } from './annex-context'
import { laterPlaces } from './later-places'
import type { MergedRequirement } from './merge-requirements'

/** "A6.2" for a requirement that applies later; undefined for one that binds at once. */
export function laterNumber(
  { requirements, ledger }: Pick<AnnexContext, 'requirements' | 'ledger'>,
  { id }: MergedRequirement,
): string | undefined {
  return laterPlaces(requirements, ledger).find(({ requirement }) => requirement?.id === id)?.number
}
