import { GROUPS } from '../../domain/sets'
import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { clause } from './clause'
import { sectionHeading } from './section-heading'
import { sectionNumber } from './sections'

/** A5: every requirement as a numbered clause, in the groups of the source; a group of the city's own only where it has any. */
export function requirementsSection(annex: AnnexContext): Block[] {
  const groups = GROUPS.filter(
    (group) => group !== 'local' || annex.requirements.some(({ entry }) => entry.group === 'local'),
  )
  return [
    sectionHeading(annex, 'requirements'),
    ...groups.flatMap((group, index): Block[] => {
      const number = `${sectionNumber('requirements')}.${index + 1}`
      const standing = annex.requirements.filter(({ entry }) => entry.group === group)
      return [
        {
          kind: 'heading',
          id: `group-${group}`,
          level: 2,
          number,
          text: annex.say(`A.requirements.${group}`),
        },
        ...(standing.length === 0
          ? [{ kind: 'paragraph' as const, text: annex.say('A.requirements.none') }]
          : standing.map((requirement, place) => clause(annex, requirement, `${number}.${place + 1}`))),
      ]
    }),
  ]
}
