import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { sectionHeading } from './section-heading'

/** A8: each standard that a printed clause rests on, once, with its edition. */
export function standards(annex: AnnexContext): Block[] {
  const { say, content, requirements } = annex
  const cited = content.standards.flatMap(({ id }) => {
    const uses = requirements.flatMap(({ entry }) =>
      entry.standards
        .filter((standard) => standard.id === id)
        .map((standard) => ({ key: entry.key, standard })),
    )
    const [first] = uses
    return first ? [{ ...first.standard, keys: [...new Set(uses.map(({ key }) => key))], uses }] : []
  })
  if (cited.length === 0)
    return [sectionHeading(annex, 'standards'), { kind: 'paragraph', text: say('A.standards.none') }]
  const equivalents = (uses: { standard: { equivalent: boolean } }[]) => {
    if (uses.every(({ standard }) => standard.equivalent)) return say('A.standards.equivalent.yes')
    return uses.some(({ standard }) => standard.equivalent)
      ? say('A.standards.equivalent.mixed')
      : say('A.standards.equivalent.no')
  }
  return [
    sectionHeading(annex, 'standards'),
    { kind: 'paragraph', text: say('A.standards.intro') },
    {
      kind: 'table',
      caption: say('A.standards.caption'),
      columns: [
        { title: say('A.standards.standard'), width: 50 },
        { title: say('A.standards.edition'), width: 14 },
        { title: say('A.standards.cited'), width: 16 },
        { title: say('A.standards.equivalent'), width: 20 },
      ],
      rows: cited.map(({ title, edition, keys, uses }) => [
        title,
        edition,
        keys.join(', '),
        equivalents(uses),
      ]),
    },
  ]
}
