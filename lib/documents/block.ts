/** What the annex says, before anything decides how it looks: the preview and the Word file render the same blocks. */
export interface TableBlock {
  kind: 'table'
  /** Says what the table holds; printed above it and read by screen readers. */
  caption: string
  columns: { title: string; width: number; align?: 'end' }[]
  rows: string[][]
}

export interface ClauseBlock {
  kind: 'clause'
  /** Unique in the document and stable: bookmark and anchor. */
  id: string
  key: string
  number: string
  title: string
  text: string
  treatment: string
  treatmentTitle: string
  lots: string
  proof: string[]
  explanation?: string
  /** Anything more to know: applies from, see section 6. */
  notes: string[]
}

export type Block =
  | {
      kind: 'cover'
      authority: string
      title: string
      subtitle: string
      facts: { label: string; value: string }[]
      draft: boolean
    }
  | { kind: 'contents'; title: string }
  | { kind: 'part'; id: string; letter: 'A' | 'B' | 'C'; title: string }
  | { kind: 'heading'; id: string; level: 1 | 2 | 3; number: string; text: string }
  | { kind: 'paragraph'; text: string; tone?: 'body' | 'note' }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'definition'; term: string; text: string }
  | ClauseBlock
  | TableBlock
