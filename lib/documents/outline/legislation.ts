import type { Legislation } from '../../domain/content/legislation'
import { isDay } from '../../domain/fields'
import { formatDay } from '../../domain/format-day'
import type { ResolvedLot } from '../../domain/resolve-lot'
import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { sectionHeading } from './section-heading'

/**
 * A9: informative, dated, with national acts of the authority's country only, and acts on some points only where a lot has
 * such points; one sentence refers to the official texts.
 */
export function legislation(annex: AnnexContext): Block[] {
  const { say, content, lots, tender } = annex
  const standing = content.legislation.filter(
    (act) =>
      (!act.countries || act.countries.includes(tender.authority.country)) &&
      lots.some(({ resolved }) => concerns(act, resolved)),
  )
  const [latest] = content.legislation
    .map(({ consulted }) => consulted)
    .sort()
    .reverse()
  return [
    sectionHeading(annex, 'legislation'),
    {
      kind: 'paragraph',
      tone: 'note',
      text: say('A.legislation.intro', { date: formatDay(latest ?? content.catalogue.consulted) }),
    },
    ...(lots.every(({ resolved }) => resolved.afir)
      ? []
      : [
          { kind: 'paragraph' as const, text: say('A.legislation.outside', { name: tender.authority.name }) },
        ]),
    {
      kind: 'table',
      caption: say('A.legislation.caption'),
      columns: [
        { title: say('A.legislation.act'), width: 50 },
        { title: say('A.legislation.from'), width: 23 },
        { title: say('A.legislation.binds'), width: 27 },
      ],
      rows: standing.map((record) => [
        act(annex, record),
        record.from && isDay(record.from) ? formatDay(record.from) : (record.from ?? '–'),
        record.binds,
      ]),
    },
  ]
}

function concerns({ access, current }: Legislation, lot: Pick<ResolvedLot, 'access' | 'current'>): boolean {
  return (
    (!access || access.some((one) => lot.access.includes(one))) &&
    (!current || current.some((one) => lot.current.includes(one)))
  )
}

function act({ fill }: AnnexContext, { title, citation, note }: Legislation): string {
  return [title, citation, ...(note ? [fill(note)] : [])].join('\n')
}
