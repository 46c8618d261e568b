/** What stands in one cell of a form, as far as an answer can be. */
export type GivenCell =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'formula' }
  /** A date, a truth value or an error. */
  | { kind: 'other'; what: string }
