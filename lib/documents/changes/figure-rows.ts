import { inLanguage } from '../../domain/in-language'
import type { Block } from '../block'
import { lotNames } from '../outline/lot-names'
import type { ChangesContext } from './changes-context'
import { keyOf } from './key-of'

/** Parameters and moments that changed, a row a figure. */
export function figureRows(context: ChangesContext): Block[] {
  const { say, value, changes, content, language } = context
  const rows = changes.requirements.flatMap((change) => {
    const record = content.requirements.find(({ key }) => key === change.key)
    const label = (id: string) => {
      const parameter = record?.parameters?.find((one) => one.id === id)
      return parameter ? inLanguage(parameter.label, language) : id
    }
    const start = [keyOf(context, change), lotNames(change.lots)]
    return [
      ...change.parameters.map(({ parameter, before, after }) => [
        ...start,
        label(parameter),
        value('parameter', before),
        value('parameter', after),
      ]),
      ...change.deferral.map(({ field, before, after }) => [
        ...start,
        say(`field.${field}`),
        value(field, before),
        value(field, after),
      ]),
    ]
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      caption: say('changes.figures'),
      columns: [
        { title: say('changes.key'), width: 16 },
        { title: say('changes.lots'), width: 14 },
        { title: say('changes.figure'), width: 26 },
        { title: say('changes.before'), width: 22 },
        { title: say('changes.now'), width: 22 },
      ],
      rows,
    },
  ]
}
