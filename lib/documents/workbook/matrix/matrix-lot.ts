import type { Bid, EvaluationModel } from '../../../domain/evaluation'
import type { Result } from '../../../domain/scoring/result'
import type { WorkbookWords } from '../workbook-words'

/** One bid of a scoring matrix: blank, or with what it gives. */
export interface MatrixBid {
  id: string
  title: string
  values: Bid['values']
  excluded?: string
}

/** What one sheet of the scoring matrix is made from. */
export interface MatrixLot {
  sheet: string
  title: string
  model: EvaluationModel
  bids: MatrixBid[]
  words: WorkbookWords
  /** The exact result, where the bids are filled in: shown until a program calculates, and compared for the notes. */
  result?: Result
  rules: string[]
}
