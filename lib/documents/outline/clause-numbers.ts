import type { AnnexContext } from './annex-context'
import { requirementsSection } from './requirements'

/** The clause number of each printed requirement, by its id: part C refers to part A. */
export function clauseNumbers(annex: AnnexContext): Map<string, string> {
  return new Map(
    requirementsSection(annex).flatMap((block) =>
      block.kind === 'clause' ? [[block.id.slice('clause-'.length), block.number] as const] : [],
    ),
  )
}
