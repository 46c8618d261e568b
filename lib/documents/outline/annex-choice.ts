import type { OperationalModel } from '../../domain/sets'
import type { PartLetter } from '../block'

/** The parts that bind somebody, each of which can stand alone in a file. */
export type AnnexPart = Exclude<PartLetter, 'D'>

/** What the officer wants in the file: one lot or one model, one part, and whether it is a draft. */
export interface AnnexChoice {
  lot?: string
  model?: OperationalModel
  part?: AnnexPart
  draft: boolean
}
