import { amountText } from '../../domain/amount-text'
import { resolveLot } from '../../domain/resolve-lot'
import type { Block, Fact } from '../block'
import { lotNames, lotWithTitle } from '../outline/lot-names'
import type { NoteContext } from './note-context'
import { noteDepartures } from './note-departures'

/** Part A: operational model and stance of each lot with their reasons, then every departure from the catalogue. */
export function noteChoices(note: NoteContext): Block[] {
  const { say, tender } = note
  return [
    { kind: 'heading', id: 'note-lots', level: 1, number: 'A1', text: say('note.lots') },
    ...tender.lots.flatMap((_, index) => lotBlocks(note, index)),
    { kind: 'heading', id: 'note-departures', level: 1, number: 'A2', text: say('note.departures') },
    ...noteDepartures(note),
    { kind: 'heading', id: 'note-local', level: 1, number: 'A3', text: say('note.local') },
    ...localBlocks(note),
  ]
}

function lotBlocks({ say, fill, reason, tender, content }: NoteContext, index: number): Block[] {
  const given = tender.lots[index]
  if (!given) return []
  const lot = resolveLot(tender, given, content)
  const stance = content.stances.find(({ id }) => id === lot.stance)
  const fact = (label: string, value: string | undefined): Fact[] =>
    value === undefined || value.trim() === '' ? [] : [{ label, value }]
  return [
    {
      kind: 'heading',
      id: `note-lot-${index + 1}`,
      level: 2,
      number: `A1.${index + 1}`,
      text: lotWithTitle(lot),
    },
    {
      kind: 'facts',
      items: [
        ...fact(say('note.model'), fill(lot.model.title)),
        ...fact(say('note.value'), given.estimatedValue && amountText(given.estimatedValue, 'EUR')),
        ...fact(say('note.risk'), given.operatingRisk),
        ...fact(say('note.owner'), given.owner),
        ...fact(say('note.term'), given.termReason),
        ...fact(say('note.stance'), stance && fill(stance.title)),
        ...fact(say('note.rationale'), reason(given.bidirectional.rationale)),
      ],
    },
  ]
}

function localBlocks({ say, treatment, reason, tender }: NoteContext): Block[] {
  if (tender.localRequirements.length === 0) return [{ kind: 'paragraph', text: say('note.local.none') }]
  return [
    {
      kind: 'table',
      caption: say('note.local.caption'),
      columns: [
        { title: say('changes.key'), width: 13 },
        { title: say('changes.requirement'), width: 27 },
        { title: say('changes.lots'), width: 12 },
        { title: say('note.choice'), width: 18 },
        { title: say('note.rationale'), width: 30 },
      ],
      rows: tender.localRequirements.map((local) => [
        local.key,
        local.title,
        lotNames(local.lots),
        treatment(local.treatment),
        reason(local.rationale),
      ]),
      rowHeaders: true,
    },
  ]
}
