import type { CriterionChange } from '../../domain/changes/tender-changes'
import type { Block } from '../block'
import { lotNames } from '../outline/lot-names'
import type { ChangesContext } from './changes-context'

/** What changed in part B: criteria, weights, formulas and the rules that make a rank of points. */
export function criterionChangeBlocks(context: ChangesContext): Block[] {
  const { say, value, changes } = context
  const rows = [
    ...changes.criteria.flatMap((change) => rowsOf(context, change)),
    ...changes.rules.flatMap(({ lot, fields }) =>
      fields.map(({ field, before, after }) => [
        say('changes.lot', { lot: lotNames([lot]), title: say(`field.${field}`) }),
        value(field, before),
        value(field, after),
      ]),
    ),
  ]
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: say('changes.criteria.caption'),
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

function rowsOf({ say, value }: ChangesContext, { lot, title, kind, weight, fields }: CriterionChange) {
  const name = lotNames([lot])
  const weighted = (figure: string | undefined) =>
    figure === undefined ? title : say('changes.criterion.weight', { title, weight: figure })
  const nothing = say('changes.nothing')
  if (kind === 'added')
    return [[say('changes.criterion.added', { lot: name }), nothing, weighted(weight.after)]]
  if (kind === 'removed')
    return [[say('changes.criterion.removed', { lot: name }), weighted(weight.before), nothing]]
  return fields.map(({ field, before, after }) => [
    say('changes.criterion', { lot: name, title, field: say(`field.${field}`) }),
    value(field, before),
    value(field, after),
  ])
}
