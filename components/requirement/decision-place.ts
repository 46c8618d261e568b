import type { Part } from '@/lib/domain/sets'

/** What a decision is on; without a part, what goes beyond, else the single entry. */
export interface DecisionPlace {
  tenderId: string
  requirement: string
  lot: string
  part?: Part
}
