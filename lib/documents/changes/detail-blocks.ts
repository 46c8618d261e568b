import type { LotChange } from '../../domain/changes/tender-changes'
import type { Block } from '../block'
import { lotNames } from '../outline/lot-names'
import type { ChangesContext } from './changes-context'

/** What changed in the procedure and in the description of the lots, field by field. */
export function detailBlocks(context: ChangesContext): Block[] {
  const { say, value, changes } = context
  const rows = [
    ...changes.details.map(({ field, before, after }) => [
      say(`field.${field}`),
      value(field, before),
      value(field, after),
    ]),
    ...changes.lots.flatMap((lot) => lotRows(context, lot)),
  ]
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: say('changes.details.caption'),
      columns: [
        { title: say('changes.what'), width: 30 },
        { title: say('changes.before'), width: 35 },
        { title: say('changes.now'), width: 35 },
      ],
      rows,
      rowHeaders: true,
    },
  ]
}

function lotRows({ say, value }: ChangesContext, { id, title, kind, fields }: LotChange): string[][] {
  const lot = lotNames([id])
  if (kind === 'added') return [[lot, say('changes.nothing'), say('changes.lot.added', { title })]]
  if (kind === 'removed') return [[lot, title, say('changes.lot.removed')]]
  return fields.map(({ field, before, after }) => [
    say('changes.lot', { lot, title: say(`field.${field}`) }),
    value(field, before),
    value(field, after),
  ])
}
