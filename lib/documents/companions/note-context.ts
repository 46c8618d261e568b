import type { AssembledLot, Finding } from '../../domain/assembly'
import type { Content } from '../../domain/content'
import type { Treatment } from '../../domain/sets'
import type { Tender } from '../../domain/tender'
import { treatmentTitle } from '../outline/treatment-title'
import { type CompanionWords, companionWords } from './companion-words'

export interface NotedVersion {
  number: number
  name: string
  reason: string
  officer: string
  day: string
}

/** What the file note is made from. */
export interface NoteGiven {
  tender: Tender
  content: Content
  lots: AssembledLot[]
  /** The findings as they are without any acceptance. */
  found: Finding[]
  /** The earliest first. */
  versions: NotedVersion[]
  /** The day on which the note is made. */
  day: string
}

export interface NoteContext extends NoteGiven, CompanionWords {
  treatment: (treatment: Treatment) => string
  /** A reason, or that none was recorded. */
  reason: (text: string | undefined) => string
}

/** The tender with the words of its operational models. */
export function noteContext(given: NoteGiven): NoteContext {
  const { tender, content } = given
  const models = content.models.filter(({ id }) =>
    tender.lots.some(({ operationalModel }) => operationalModel === id),
  )
  const words = companionWords(content, models, tender.language)
  return {
    ...given,
    ...words,
    treatment: (treatment) => treatmentTitle({ content, say: words.annex, fill: words.fill }, treatment),
    reason: (text) => text?.trim() || words.say('note.no-reason'),
  }
}
