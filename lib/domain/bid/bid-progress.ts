/** How far the bids of one lot are. */
export interface BidProgress {
  lotId: string
  bids: number
  /** Every bid in the ranking has a value under every criterion. */
  valued: boolean
  /** Every mandatory requirement is decided for every bid in the ranking. */
  decided: boolean
  /** No mark in the ranking lacks its reason; said once every bid is valued. */
  explained: boolean
  /** No equal totals wait for a drawing of lots; said once every bid is valued. */
  drawn: boolean
  /** A bid came too late, and is neither excluded nor admitted. */
  late: boolean
  /** A bid in the ranking does not meet a mandatory requirement. */
  failing: boolean
  /** A file came in of which nobody has decided yet whether it is a bid. */
  waiting: boolean
}
