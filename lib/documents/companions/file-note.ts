import { formatDay } from '../../domain/format-day'
import { annexFileName } from '../annex-file-name'
import type { Block } from '../block'
import { fingerprint } from '../fingerprint'
import { pageFrame } from '../outline/page-frame'
import { shortFingerprint } from '../outline/short-fingerprint'
import { writeWord } from '../word/write-word'
import { noteChoices } from './note-choices'
import { type NoteContext, type NoteGiven, noteContext } from './note-context'
import { noteEvidence } from './note-evidence'
import { noteSources } from './note-sources'

/**
 * The internal file note: why each choice was made, which findings were accepted and why, the market evidence, and the editions
 * consulted. It is never published: it names suppliers and reasons (design section 3).
 */
export function fileNote(given: NoteGiven): {
  fileName: string
  blocks: Block[]
  write: () => Promise<Uint8Array>
} {
  const { tender, content, day } = given
  const note = noteContext(given)
  const { say, annex } = note
  const print = fingerprint(tender, content.catalogue.id)
  const reference = tender.reference?.trim()
  const blocks: Block[] = [
    {
      kind: 'cover',
      authority: tender.authority.name,
      title: tender.title,
      subtitle: say('note.subtitle'),
      facts: [
        ...(reference ? [{ label: annex('cover.reference'), value: reference }] : []),
        { label: say('note.status'), value: say('note.status.value') },
        { label: say('note.made'), value: formatDay(day) },
        { label: say('note.versions'), value: String(given.versions.length) },
        { label: say('note.fingerprint'), value: shortFingerprint(print) },
      ],
      draft: false,
      notices: [say('note.internal')],
    },
    { kind: 'contents', title: annex('contents.title') },
    part(note, 'A'),
    ...noteChoices(note),
    part(note, 'B'),
    ...noteEvidence(note),
    part(note, 'C'),
    ...noteSources(note),
  ]
  const models = [...new Set(tender.lots.map(({ operationalModel }) => operationalModel))]
  const frame = pageFrame(tender, content, models, false)
  return {
    fileName: annexFileName(tender, [''], { draft: false }).replace(/annex\.docx$/, 'file-note.docx'),
    blocks,
    write: () =>
      writeWord(blocks, { ...frame, subject: say('note.subtitle'), draft: say('note.status.value') }),
  }
}

function part({ say, annex }: NoteContext, letter: 'A' | 'B' | 'C'): Block {
  return {
    kind: 'part',
    id: `part-${letter}`,
    letter,
    label: annex('part', { letter }),
    title: say(`note.part.${letter}`),
  }
}
