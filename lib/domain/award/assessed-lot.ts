import type { BidView } from '../bid/bid-view'
import type { MandatoryRequirement } from '../bid/mandatory-requirements'
import type { WaitingFile } from '../bid/waiting-file'
import type { EvaluationModel } from '../evaluation'
import type { Lot, Tender } from '../tender'
import type { Outcome } from './award-outcome'
import type { Settlement } from './settlement'

/** A lot with its bids and what they come to: what the result page shows and the report prints. */
export interface AssessedLot {
  tender: Tender
  lot: Lot
  /** The lot's own award criteria; null where it has none. */
  model: EvaluationModel | null
  requirements: MandatoryRequirement[]
  /** In the order of their codes; removed ones are left out. */
  bids: BidView[]
  /** Files that may be bids and on which nobody has decided, or which were set aside. */
  waiting: WaitingFile[]
  outcome: Outcome
  /** The ranking with the draws on record applied to what the engine left tied. */
  settlement: Settlement
  /** The award criteria were changed after the first bid was entered. */
  criteriaChanged: boolean
}
