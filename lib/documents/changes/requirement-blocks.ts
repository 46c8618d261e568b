import type { RequirementChange } from '../../domain/changes/tender-changes'
import { textDiff } from '../../domain/changes/text-diff'
import type { Block, TableBlock } from '../block'
import { lotNames } from '../outline/lot-names'
import type { ChangesContext } from './changes-context'
import { figureRows } from './figure-rows'
import { keyOf } from './key-of'

/** What changed in the requirements: new ones, withdrawn ones, other uses, figures, words. */
export function requirementBlocks(context: ChangesContext): Block[] {
  const { say, treatment, changes } = context
  const of = (kind: RequirementChange['kind']) => changes.requirements.filter((one) => one.kind === kind)
  const moved = of('changed').filter((change) => change.treatment.after !== undefined)
  const use = { title: say('changes.treatment'), width: 22 }
  return [
    ...table(context, 'changes.added', [use], of('added'), (change) => [
      change.treatment.after ? treatment(change.treatment.after) : '',
    ]),
    ...table(context, 'changes.removed', [use], of('removed'), (change) => [
      change.treatment.before ? treatment(change.treatment.before) : '',
    ]),
    ...table(
      context,
      'changes.moved',
      [
        { title: say('changes.before'), width: 16 },
        { title: say('changes.now'), width: 16 },
      ],
      moved,
      ({ treatment: { before, after } }) => [before ? treatment(before) : '', after ? treatment(after) : ''],
    ),
    ...figureRows(context),
    ...wordBlocks(context),
  ]
}

function table(
  context: ChangesContext,
  caption: 'changes.added' | 'changes.removed' | 'changes.moved',
  more: TableBlock['columns'],
  changes: RequirementChange[],
  cells: (change: RequirementChange) => string[],
): Block[] {
  if (changes.length === 0) return []
  const { say, clauseOf } = context
  const left = 100 - 12 - 18 - 16 - more.reduce((sum, { width }) => sum + width, 0)
  return [
    {
      kind: 'table',
      caption: say(caption),
      columns: [
        { title: say('changes.clause'), width: 12 },
        { title: say('changes.key'), width: 18 },
        { title: say('changes.requirement'), width: left },
        { title: say('changes.lots'), width: 16 },
        ...more,
      ],
      rows: changes.map((change) => [
        clauseOf(change),
        keyOf(context, change),
        change.title,
        lotNames(change.lots),
        ...cells(change),
      ]),
    },
  ]
}

/** Title, clause, proof and explanation, old and new as one text. */
function wordBlocks(context: ChangesContext): Block[] {
  const { say, changes, clauseOf, shown } = context
  const compared = changes.requirements.flatMap((change) =>
    change.texts.map(
      ({ field, before = '', after = '' }): Block => ({
        kind: 'compared',
        number: clauseOf(change),
        title: [keyOf(context, change), lotNames(change.lots), say(`field.${field}`)].join(' · '),
        pieces: textDiff(shown(change.key, before), shown(change.key, after)),
      }),
    ),
  )
  return compared.length === 0 ? [] : [{ kind: 'paragraph', text: say('changes.words') }, ...compared]
}
