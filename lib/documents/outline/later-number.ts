import type { AnnexContext } from './annex-context'
import type { MergedRequirement } from './merge-requirements'
import { sectionNumber } from './sections'

/** "A6.2" for the second requirement that applies later; undefined for one that binds at once. */
export function laterNumber(annex: AnnexContext, { id }: MergedRequirement): string | undefined {
  const place = annex.requirements.filter(({ entry }) => entry.deferral).findIndex((one) => one.id === id)
  return place < 0 ? undefined : `${sectionNumber('later')}.${place + 1}`
}
