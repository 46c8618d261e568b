import type { RequirementChange, TenderChanges } from '../../domain/changes/tender-changes'
import type { Content } from '../../domain/content'
import type { Language, Treatment } from '../../domain/sets'
import type { CompanionWords } from '../companions/companion-words'

/** What the list of changes is made from. */
export interface ChangesContext extends CompanionWords {
  content: Content
  language: Language
  changes: TenderChanges
  /** The version that is compared with. */
  number: string
  /** Its day, in words. */
  date: string
  /** The clause number of a requirement, also of one that was withdrawn. */
  clauseOf: (change: RequirementChange) => string
  treatment: (treatment: Treatment) => string
  /** A text of a requirement with its open places shown by their labels, as the annex shows them. */
  shown: (key: string, text: string) => string
  /** A value as the reader is to see it. */
  value: (field: string, text: string | undefined) => string
}
