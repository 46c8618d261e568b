import type { BidView } from '../bid/bid-view'
import type { EvaluationModel } from '../evaluation'
import type { Result } from '../scoring/result'
import type { Outcome } from './award-outcome'
import type { RecordedDraw } from './recorded-draw'
import { type LotTie, tiesForLots } from './ties-for-lots'

export type SettledRank = Result['ranking'][number] & {
  /** The draw that gave this rank. */
  draw?: RecordedDraw
}

export interface Settlement {
  /** The engine's ranking, with the bids of a tie in the order drawn. Empty while there is none. */
  ranking: SettledRank[]
  /** What lots settle, best rank first; without a draw nobody has recorded one. */
  ties: (LotTie & { draw?: RecordedDraw })[]
  /** Draws on record that fit no tie of now, each with the reason: shown, never used. */
  idle: { draw: RecordedDraw; why: string }[]
}

/**
 * Applies the draws on record to what the engine left tied, and to nothing else: the same bids at the same rank. A draw
 * among others, or for another rank, stays on record unused.
 */
export function settlement(
  model: EvaluationModel | null,
  outcome: Outcome,
  bids: BidView[],
  draws: RecordedDraw[],
): Settlement {
  if (outcome.state !== 'complete' || !model)
    return {
      ranking: [],
      ties: [],
      idle: draws.map((draw) => ({ draw, why: 'there is no ranking at present' })),
    }
  const ties = tiesForLots(model, outcome.result, bids).map((tie) => {
    const draw = draws.find((one) => settles(one, tie))
    return draw ? { ...tie, draw } : tie
  })
  const used = ties.flatMap((tie) => ('draw' in tie ? [tie.draw] : []))
  return {
    ranking: ties.reduce(drawn, outcome.result.ranking),
    ties,
    idle: draws.filter((draw) => !used.includes(draw)).map((draw) => ({ draw, why: whyIdle(draw, ties) })),
  }
}

/** Whether a draw was for this tie: for this rank, and among these bids and no others. */
export function settles({ rank, order }: Pick<RecordedDraw, 'rank' | 'order'>, tie: LotTie): boolean {
  return (
    rank === tie.rank &&
    order.length === tie.bids.length &&
    tie.bids.every(({ id }) => order.some(({ bidId }) => bidId === id))
  )
}

function drawn(ranking: SettledRank[], { rank, bids, draw }: Settlement['ties'][number]): SettledRank[] {
  if (!draw) return ranking
  const places = new Map(
    bids.map(({ id, code }) => [code, draw.order.findIndex(({ bidId }) => bidId === id)]),
  )
  return ranking
    .map((one) => ({ one, place: places.get(one.bid) }))
    .map(({ one, place }) => (place === undefined ? one : { ...one, rank: rank + place, draw }))
    .sort((a, b) => a.rank - b.rank)
}

function whyIdle({ order }: RecordedDraw, ties: LotTie[]): string {
  const now = ties.find(({ bids }) => bids.some(({ id }) => order.some(({ bidId }) => bidId === id)))
  return now
    ? `${now.bids.map(({ code }) => code).join(', ')} share rank ${now.rank} now`
    : 'its bids share no rank now that lots are to settle'
}
