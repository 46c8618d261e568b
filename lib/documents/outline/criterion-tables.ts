import type { Criterion } from '../../domain/evaluation'
import type { TableBlock } from '../block'
import type { AnnexContext } from './annex-context'
import { classWords } from './class-words'
import { decimalText } from './decimal-text'

/** What a formula looks up: the levels of the scale, the rows of a value function, the classes of evidence. */
export function criterionTables(annex: Pick<AnnexContext, 'say'>, criterion: Criterion): TableBlock[] {
  return [...levels(annex, criterion), ...anchors(annex, criterion), ...classes(annex, criterion)]
}

function levels({ say }: Pick<AnnexContext, 'say'>, { title, levels: scale = [] }: Criterion): TableBlock[] {
  if (scale.length === 0) return []
  const withEvidence = scale.some(({ evidence }) => evidence?.trim())
  return [
    {
      kind: 'table',
      caption: say('B.levels.caption', { title }),
      columns: [
        { title: say('B.levels.code'), width: 10 },
        { title: say('B.levels.value'), width: 10, align: 'end' },
        { title: say('B.levels.label'), width: 20 },
        { title: say('B.levels.descriptor'), width: withEvidence ? 36 : 60 },
        ...(withEvidence ? [{ title: say('B.levels.evidence'), width: 24 }] : []),
      ],
      rows: scale.map(({ code, value, label, descriptor, evidence }) => [
        code,
        decimalText(value),
        label,
        descriptor?.trim() || '–',
        ...(withEvidence ? [evidence?.trim() || '–'] : []),
      ]),
    },
  ]
}

function anchors({ say }: Pick<AnnexContext, 'say'>, { title, unit, scoring }: Criterion): TableBlock[] {
  if (scoring.method !== 'value-function') return []
  const of = unit?.trim() ? ` (${unit.trim()})` : ''
  return [
    {
      kind: 'table',
      caption: say('B.anchors.caption', { title }),
      columns: [
        { title: `${say('B.anchors.x')}${of}`, width: 40, align: 'end' },
        { title: say('B.anchors.v'), width: 12, align: 'end' },
      ],
      rows: scoring.anchors.map(({ x, v }) => [decimalText(x), decimalText(v)]),
    },
  ]
}

function classes(annex: Pick<AnnexContext, 'say'>, { title, scoring }: Criterion): TableBlock[] {
  const { say } = annex
  if (scoring.method !== 'commitment') return []
  return [
    {
      kind: 'table',
      caption: say('B.classes.caption', { title }),
      columns: [
        { title: say('B.classes.class'), width: 64 },
        { title: say('B.classes.value'), width: 12, align: 'end' },
      ],
      rows: Object.entries(scoring.classes).map(([code, value]) => [
        classWords(annex, code),
        decimalText(value),
      ]),
    },
  ]
}
