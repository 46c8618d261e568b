import type { OperationalModel } from '../../domain/sets'
import type { PartLetter } from '../block'

/** What the officer wants in the file: one lot or one model, one part, and whether it is a draft. */
export interface AnnexChoice {
  lot?: string
  model?: OperationalModel
  part?: PartLetter
  draft: boolean
}
