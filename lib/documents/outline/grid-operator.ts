import { formatDay } from '../../domain/format-day'
import type { Block } from '../block'
import type { AnnexContext } from './annex-context'
import { sectionHeading } from './section-heading'

/** A7: who the grid operator is and what was agreed, or how that will be settled (design section 3). */
export function gridOperator(annex: AnnexContext): Block[] {
  const { say, lots } = annex
  const open = lots.filter(({ resolved: { gridOperator: grid } }) => !(grid.confirmed && grid.name?.trim()))
  return [
    sectionHeading(annex, 'grid-operator'),
    { kind: 'paragraph', text: say('A.grid-operator.intro') },
    {
      kind: 'table',
      caption: say('A.grid-operator.caption'),
      columns: [
        { title: say('A.grid-operator.lot'), width: 10 },
        { title: say('A.grid-operator.name'), width: 32 },
        { title: say('A.grid-operator.protocol'), width: 33 },
        { title: say('A.grid-operator.status'), width: 25 },
      ],
      rows: lots.map(({ resolved: { id, gridOperator: grid } }) => [
        id,
        grid.name?.trim() || say('A.grid-operator.unknown'),
        grid.protocol?.trim() || say('A.grid-operator.unknown'),
        say(grid.confirmed ? 'A.grid-operator.confirmed' : 'A.grid-operator.unconfirmed'),
      ]),
      rowHeaders: true,
    },
    ...(open.length === 0 ? [] : [{ kind: 'paragraph' as const, text: procedure(annex, open) }]),
    { kind: 'paragraph', text: say('A.grid-operator.contact') },
    { kind: 'paragraph', text: say('A.grid-operator.feed-in') },
  ]
}

/** The date is the earliest planned installation of the lots that are still open. */
function procedure({ say }: AnnexContext, open: AnnexContext['lots']): string {
  const [first] = open.flatMap(({ resolved }) => resolved.firstInstallation ?? []).sort()
  const date = first ? say('A.grid-operator.procedure.date', { date: formatDay(first) }) : ''
  return say('A.grid-operator.procedure', { date })
}
