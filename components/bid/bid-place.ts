/** One bid, found through its tender and its lot. */
export interface BidPlace {
  tenderId: string
  lotId: string
  bidId: string
}
