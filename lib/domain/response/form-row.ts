import type { Criterion } from '../evaluation'
import type { Part } from '../sets'

/** One row of the response form: what is asked, and how it is answered. */
export type FormRow = RequirementRow | CriterionRow

export interface RequirementRow {
  kind: 'requirement'
  key: string
  part?: Part
  title: string
  clause: string
  /** Demanded by the law, of everybody, or only of points that feed in. */
  asks: 'met' | 'met-law' | 'met-conditional'
  /** An equivalent solution may be named: a standard is cited, and not as law. */
  takesEquivalent: boolean
}

export interface CriterionRow {
  kind: 'criterion'
  key: string
  title: string
  clause: string
  asks: 'value' | 'level' | 'offer' | 'evidence'
  criterion: Criterion
}

/** The answer cells of a row. */
export const FORM_FIELDS = [
  'answer',
  'months',
  'class',
  'hardware',
  'evidence',
  'equivalent',
  'remark',
] as const
export type FormField = (typeof FORM_FIELDS)[number]
