import { inLanguage } from '../../domain/in-language'
import type { Decision } from '../../domain/tender'
import type { Block } from '../block'
import { keyOf } from '../changes/key-of'
import { lotNames } from '../outline/lot-names'
import type { NoteContext } from './note-context'

/** Every decision of the officer, what it changed and why. */
export function noteDepartures(note: NoteContext): Block[] {
  const { say, tender, reason } = note
  if (tender.decisions.length === 0) return [{ kind: 'paragraph', text: say('note.departures.none') }]
  return [
    {
      kind: 'table',
      caption: say('note.departures.caption'),
      columns: [
        { title: say('changes.key'), width: 16 },
        { title: say('changes.lots'), width: 12 },
        { title: say('note.choice'), width: 34 },
        { title: say('note.rationale'), width: 38 },
      ],
      rows: tender.decisions.map((decision) => [
        keyOf(note, { key: decision.requirement, part: decision.part }),
        lotNames([decision.lot]),
        choiceOf(note, decision),
        reason(decision.rationale),
      ]),
      rowHeaders: true,
    },
  ]
}

function choiceOf({ say, treatment, tender, content }: NoteContext, decision: Decision): string {
  const record = content.requirements.find(({ key }) => key === decision.requirement)
  const label = (id: string) => {
    const parameter = record?.parameters?.find((one) => one.id === id)
    return parameter ? inLanguage(parameter.label, tender.language) : id
  }
  return [
    ...(decision.treatment ? [say('note.choice.treatment', { title: treatment(decision.treatment) })] : []),
    ...Object.entries(decision.parameters ?? {}).map(([id, value]) =>
      say('note.choice.parameter', { title: label(id), value: String(value) }),
    ),
    ...(decision.proof ? [say('note.choice.proof')] : []),
    ...(decision.deferral ? [say('note.choice.deferral')] : []),
  ].join('\n')
}
