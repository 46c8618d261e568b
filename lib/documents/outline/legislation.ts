import type { Legislation } from '../../domain/content'
import { isDay } from '../../domain/fields'
import { formatDay } from '../../domain/format-day'
import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { sectionHeading } from './section-heading'

/** A9: informative, dated, and marked where it was not verified against the official text (domain.md, first lines). */
export function legislation(annex: AnnexContext): Block[] {
  const { say, content, lots, tender } = annex
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
        { title: say('A.legislation.act'), width: 52 },
        { title: say('A.legislation.from'), width: 20 },
        { title: say('A.legislation.binds'), width: 28 },
      ],
      rows: content.legislation.map((record) => [
        act(annex, record),
        record.from && isDay(record.from) ? formatDay(record.from) : (record.from ?? '–'),
        record.binds,
      ]),
    },
  ]
}

function act({ say, fill }: AnnexContext, { title, citation, note, status }: Legislation): string {
  const remarks = [...(note ? [fill(note)] : []), ...(status === 'check' ? [say('A.legislation.check')] : [])]
  return [title, citation, ...(remarks.length > 0 ? [remarks.join(' ')] : [])].join('\n')
}
