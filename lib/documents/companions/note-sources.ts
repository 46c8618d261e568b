import { isDay } from '../../domain/fields'
import { formatDay } from '../../domain/format-day'
import type { Block } from '../block'
import type { NoteContext } from './note-context'

/** Part C: the edition of the catalogue, the standards cited with their editions, and the legislation as consulted. */
export function noteSources({ say, content, lots }: NoteContext): Block[] {
  const { title, edition, id, consulted } = content.catalogue
  const cited = content.standards.flatMap((standard) => {
    const entries = lots
      .flatMap(({ requirements }) => requirements)
      .filter(({ treatment }) => treatment !== 'excluded')
    const uses = entries.filter(({ standards }) => standards.some((one) => one.id === standard.id))
    const named = uses.flatMap(({ standards }) => standards).find((one) => one.id === standard.id)
    return named ? [[named.title, named.edition, [...new Set(uses.map(({ key }) => key))].join(', ')]] : []
  })
  return [
    { kind: 'heading', id: 'note-editions', level: 1, number: 'C1', text: say('note.editions') },
    {
      kind: 'paragraph',
      text: say('note.catalogue', { title, edition, id, date: formatDay(consulted) }),
    },
    {
      kind: 'table',
      caption: say('note.editions.caption'),
      columns: [
        { title: say('note.standard'), width: 54 },
        { title: say('note.edition'), width: 18 },
        { title: say('note.cited'), width: 28 },
      ],
      rows: cited,
    },
    {
      kind: 'table',
      caption: say('note.legislation.caption'),
      columns: [
        { title: say('note.act'), width: 76 },
        { title: say('note.consulted'), width: 24 },
      ],
      rows: content.legislation.map((act) => [
        `${act.title}\n${act.citation}`,
        isDay(act.consulted) ? formatDay(act.consulted) : act.consulted,
      ]),
    },
  ]
}
