import type { TextPiece } from '../domain/changes/text-diff'
import type { Treatment } from '../domain/sets'

/** A place to fill in, which Word shows as a control; its `tag` names what it answers. */
export type FormField = { tag: string; title: string } & (
  | { control: 'text'; placeholder: string }
  | { control: 'choice'; placeholder: string; options: string[] }
  | { control: 'check'; label: string }
)

/** Plain text, or one field below the other. */
export type TableCell = string | FormField[]

/** What the annex says, before anything decides how it looks: the preview and the Word file render the same blocks. */
export interface TableBlock {
  kind: 'table'
  /** Says what the table holds; printed above it and read by screen readers. */
  caption: string
  /** `width` in per cent of the page; a narrow table adds up to less than 100. */
  columns: { title: string; width: number; align?: 'end' }[]
  /** An empty cell is a place to fill in. */
  rows: TableCell[][]
  /** The first cell of each row names the row. */
  rowHeaders?: boolean
  /** Its last rows stay with what follows, which would look lost on a page of its own. */
  keepWithNext?: boolean
}

export interface ClauseBlock {
  kind: 'clause'
  /** Unique in the document and stable: bookmark and anchor. */
  id: string
  key: string
  number: string
  title: string
  /** Line breaks separate paragraphs; `runsOf` finds the places that are still open. */
  text: string
  treatment: Treatment
  treatmentTitle: string
  lots: string
  proof: string[]
  explanation?: string
  /** Anything more to know: applies from, see section A6. */
  notes: string[]
}

export interface Fact {
  label: string
  value: string
}

/** Requirements, award criteria, declaration; D tells what changed since an earlier version. */
export type PartLetter = 'A' | 'B' | 'C' | 'D'

/** A text before and after in one: what was taken out struck through, what was put in underlined. */
export interface ComparedBlock {
  kind: 'compared'
  /** The clause that it stands in. */
  number: string
  title: string
  pieces: TextPiece[]
}

export type Block =
  | {
      kind: 'cover'
      authority: string
      title: string
      subtitle: string
      facts: Fact[]
      draft: boolean
      /** What the reader must know before anything else: a draft, an internal overview, a part on its own. */
      notices: string[]
    }
  | { kind: 'contents'; title: string }
  /** Starts on a new page; `label` is "Part A". */
  | { kind: 'part'; id: string; letter: PartLetter; label: string; title: string }
  /** Level 1 is a section, "A5"; level 2 a group within it, "A5.2"; a clause below that is "A5.2.3", level 3 where it was withdrawn. */
  | { kind: 'heading'; id: string; level: 1 | 2 | 3; number: string; text: string }
  | { kind: 'paragraph'; text: string; tone?: 'body' | 'note' | 'warning' }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'definition'; term: string; text: string }
  /** Label and value, side by side. */
  | { kind: 'facts'; items: Fact[] }
  | ClauseBlock
  | ComparedBlock
  | TableBlock
