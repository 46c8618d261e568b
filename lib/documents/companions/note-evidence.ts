import type { Finding } from '../../domain/assembly'
import { coversFinding } from '../../domain/checks/covers-finding'
import { formatDay } from '../../domain/format-day'
import type { Block, TableBlock } from '../block'
import { lotNames } from '../outline/lot-names'
import type { NoteContext } from './note-context'

/** Part B: findings accepted with their reasons, those that stand, the market evidence, and the versions kept. */
export function noteEvidence(note: NoteContext): Block[] {
  return [...accepted(note), ...standing(note), ...market(note), ...saved(note)]
}

function section(
  number: number,
  text: string,
  none: string,
  { rows, ...table }: Omit<TableBlock, 'kind'>,
): Block[] {
  return [
    { kind: 'heading', id: `note-B${number}`, level: 1, number: `B${number}`, text },
    rows.length === 0 ? { kind: 'paragraph', text: none } : { kind: 'table', ...table, rows },
  ]
}

/** "Lot 1, SC-5": what a finding is about. */
function about({ lot, requirement }: { lot?: string | undefined; requirement?: string | undefined }): string {
  return [lot === undefined ? undefined : lotNames([lot]), requirement].filter(Boolean).join(', ')
}

function accepted({ say, reason, tender, found }: NoteContext): Block[] {
  return section(1, say('note.findings'), say('note.findings.none'), {
    caption: say('note.findings.caption'),
    columns: [
      { title: say('changes.what'), width: 14 },
      { title: say('note.finding'), width: 32 },
      { title: say('note.why'), width: 22 },
      { title: say('note.rationale'), width: 32 },
    ],
    rows: tender.acceptedFindings.map((one) => {
      const meant = found.find((finding) => coversFinding(one, finding))
      return [about(one) || '–', meant?.message ?? one.rule, meant?.why ?? '–', reason(one.rationale)]
    }),
  })
}

function standing({ say, tender, found }: NoteContext): Block[] {
  const settled = (finding: Finding) =>
    finding.severity === 'warn' && tender.acceptedFindings.some((one) => coversFinding(one, finding))
  const severity = ({ severity: weight }: Finding) => say(`note.severity.${weight}`)
  return section(2, say('note.open'), say('note.open.none'), {
    caption: say('note.open.caption'),
    columns: [
      { title: say('note.severity'), width: 16 },
      { title: say('changes.what'), width: 14 },
      { title: say('note.finding'), width: 42 },
      { title: say('note.why'), width: 28 },
    ],
    rows: found
      .filter((finding) => !settled(finding))
      .map((finding) => [severity(finding), about(finding) || '–', finding.message, finding.why]),
  })
}

function market({ say, tender }: NoteContext): Block[] {
  return section(3, say('note.market'), say('note.market.none'), {
    caption: say('note.market.caption'),
    columns: [
      { title: say('changes.key'), width: 14 },
      { title: say('note.supplier'), width: 28 },
      { title: say('note.available'), width: 20 },
      { title: say('note.proof'), width: 38 },
    ],
    rows: tender.marketEvidence.map(({ requirement, supplier, available, proof }) => [
      requirement,
      supplier,
      available ? formatDay(available) : say('note.unknown'),
      proof?.trim() || say('note.unknown'),
    ]),
  })
}

function saved({ say, versions }: NoteContext): Block[] {
  return section(4, say('note.saved'), say('note.saved.none'), {
    caption: say('note.saved.caption'),
    columns: [
      { title: say('note.version'), width: 24 },
      { title: say('note.on'), width: 18 },
      { title: say('note.by'), width: 18 },
      { title: say('note.rationale'), width: 40 },
    ],
    rows: versions.map(({ number, name, day, officer, reason }) => [
      `${number} · ${name}`,
      formatDay(day),
      officer,
      reason,
    ]),
  })
}
