import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { sectionHeading } from './section-heading'

/** A8: each standard that a printed clause or its proof names, once, with its edition; in a proof an equivalent always counts. */
export function standards(annex: AnnexContext): Block[] {
  const { say, content, requirements } = annex
  const cited = content.standards.flatMap(({ id, citation, title, edition, kind }) => {
    const uses = requirements.flatMap(({ entry }) => {
      // What only informs prints no proof.
      const informs = entry.treatment === 'informative'
      const proofs = informs ? [] : entry.proof
      const listed = entry.standards.find(
        (standard) => standard.id === id && (!informs || entry.clause.includes(citation)),
      )
      const proven = !listed && proofs.some((proof) => proof.includes(citation))
      const standard =
        listed ??
        (proven ? { id, title: `${citation}, ${title}`, edition, equivalent: kind !== 'law' } : undefined)
      return standard ? [{ key: entry.key, standard }] : []
    })
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
