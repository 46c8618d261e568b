import type { Part } from '../../domain/sets'

/** A number that an earlier version gave, and what stood under it. */
export interface LedgerLine {
  number: string
  key: string
  part?: Part
  title: string
  lots: string[]
}

/** The numbers that never move again: those of the clauses (A5) and of what applies later (A6), withdrawn ones included. */
export interface Ledger {
  clauses: LedgerLine[]
  later: LedgerLine[]
}
