import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { clause } from './clause'
import { clausePlaces } from './clause-places'
import type { Place } from './places'
import { sectionHeading } from './section-heading'
import { withdrawn } from './withdrawn'

/** A5: every requirement as a numbered clause, in the groups of the source. */
export function requirementsSection(annex: AnnexContext): Block[] {
  return [
    sectionHeading(annex, 'requirements'),
    ...clausePlaces(annex.requirements, annex.ledger).flatMap(({ group, number, places }): Block[] => [
      {
        kind: 'heading',
        id: `group-${group}`,
        level: 2,
        number,
        text: annex.say(`A.requirements.${group}`),
      },
      ...(places.length === 0
        ? [{ kind: 'paragraph' as const, text: annex.say('A.requirements.none') }]
        : places.map((place) => placed(annex, place))),
    ]),
  ]
}

function placed(annex: AnnexContext, place: Place): Block {
  return place.requirement
    ? clause(annex, place.requirement, place.number)
    : withdrawn(annex, place.withdrawn, 3)
}
