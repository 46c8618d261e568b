import type { ClauseBlock } from '../block'
import type { AnnexContext } from './annex-context'
import { isScored } from './is-scored'
import { laterNumber } from './later-number'
import { lotNames } from './lot-names'
import type { MergedRequirement } from './merge-requirements'
import { openPlaces } from './open-places'
import { treatmentTitle } from './treatment-title'

/** One requirement as a clause: the obligation, then what is known about it, the explanation apart. */
export function clause(annex: AnnexContext, requirement: MergedRequirement, number: string): ClauseBlock {
  const { id, entry, lots } = requirement
  const filled = (text: string) => openPlaces(annex, entry, text)
  return {
    kind: 'clause',
    id: `clause-${id}`,
    key: entry.key,
    number,
    title: entry.title,
    text: filled(entry.clause),
    treatment: entry.treatment,
    treatmentTitle: treatmentTitle(annex, entry.treatment),
    lots: lotNames(lots),
    // What only informs asks for no proof.
    proof:
      entry.treatment === 'informative' ? [] : entry.proof.filter((step) => step.trim() !== '').map(filled),
    ...(entry.explanation.trim() === '' ? {} : { explanation: filled(entry.explanation) }),
    notes: notes(annex, requirement),
  }
}

function notes(annex: AnnexContext, requirement: MergedRequirement): string[] {
  const { say } = annex
  const { entry } = requirement
  const later = laterNumber(annex, requirement)
  return [
    ...(entry.part === 'minimum' ? [say('clause.part.minimum')] : []),
    ...(entry.part === 'beyond' ? [say('clause.part.beyond')] : []),
    ...(entry.treatment === 'award-criterion' && annex.lots.some(({ resolved }) => isScored(resolved))
      ? [say('clause.award')]
      : []),
    ...(later ? [say('clause.later', { section: later })] : []),
  ]
}
