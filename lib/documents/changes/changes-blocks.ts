import { nothingChanged } from '../../domain/changes/nothing-changed'
import type { Block } from '../block'
import type { ChangesContext } from './changes-context'
import { criterionChangeBlocks } from './criterion-change-blocks'
import { detailBlocks } from './detail-blocks'
import { requirementBlocks } from './requirement-blocks'

/** The changes since a version as a part of their own, D: a section each for procedure, requirements and award. */
export function changesBlocks(context: ChangesContext): Block[] {
  const { say, annex, changes, number, date } = context
  const sections = [
    { title: say('changes.details'), blocks: detailBlocks(context) },
    { title: say('changes.requirements'), blocks: requirementBlocks(context) },
    { title: say('changes.criteria'), blocks: criterionChangeBlocks(context) },
  ].filter(({ blocks }) => blocks.length > 0)
  return [
    {
      kind: 'part',
      id: 'part-D',
      letter: 'D',
      label: annex('part', { letter: 'D' }),
      title: say('changes.title', { number }),
    },
    {
      kind: 'paragraph',
      tone: 'note',
      text: nothingChanged(changes) ? say('changes.none') : say('changes.informs', { number, date }),
    },
    ...sections.flatMap(({ title, blocks }, index): Block[] => [
      { kind: 'heading', id: `changes-${index + 1}`, level: 1, number: `D${index + 1}`, text: title },
      ...blocks,
    ]),
  ]
}
