/** What an imagined bid gives for one criterion, as it is typed: a number or a level, or an offer with its share in per cent. */
export type ImaginedValue = string | ImaginedOffer

export interface ImaginedOffer {
  share: string
  months: string
  class: string
  hardware: boolean
}

/** A bid that nobody has made: to try the criteria with before they are published. */
export interface ImaginedBid {
  /** Names the column, never shown. */
  key: string
  name: string
  values: Record<string, ImaginedValue>
}

/** An offer of nothing. */
export const noOffer: ImaginedOffer = { share: '', months: '', class: '', hardware: false }
