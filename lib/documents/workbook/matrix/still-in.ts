import { cellAt } from '../cell-at'
import { rangeOf } from '../range-of'
import type { MatrixContext } from './matrix-context'
import { COLUMN, type Round } from './matrix-layout'

/** Only the first step of a round that excludes a bid counts, for the next round begins from it: whether this one is reached. */
export function stillIn(context: MatrixContext, round: Round, place: number, column: number): string {
  const admitted = `${cellAt(round.admitted, column)}=1`
  return place === 0 ? admitted : `AND(${admitted},SUM(${fallen(context, round, place - 1)})=0)`
}

/** The cells of all bids in the steps of a round, up to and with this one. */
export function fallen({ layout }: MatrixContext, round: Round, last: number): string {
  return rangeOf(
    round.below[0] ?? 0,
    COLUMN.firstBid,
    round.below[last] ?? 0,
    COLUMN.firstBid + layout.bids - 1,
  )
}
