/** A drawing of lots as an officer put it on record. It is no part of the public formats: the engine leaves the rank shared. */
export interface RecordedDraw {
  id: string
  /** The rank that the bids shared. */
  rank: number
  /** The bids in the order drawn, the best placed first, each with the code that it had. */
  order: { bidId: string; code: string }[]
  day: string
  /** Who was there, in the officer's words. */
  present: string
  /** How lots were drawn. */
  note: string
  /** When it was recorded, and by whom. */
  at: string
  officer: string
}
