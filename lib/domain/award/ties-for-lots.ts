import type { BidView } from '../bid/bid-view'
import type { EvaluationModel } from '../evaluation'
import type { Result } from '../scoring/result'

/** Bids that share a rank which the published rules leave to drawing lots. */
export interface LotTie {
  rank: number
  bids: BidView[]
}

/**
 * The ties that lots are to settle, best rank first. `draw` ends the published rules, so where it is among them every rank
 * that the engine leaves shared is one for lots (formats.md, "Ties").
 */
export function tiesForLots(
  { ties = [] }: Pick<EvaluationModel, 'ties'>,
  { ranking }: Pick<Result, 'ranking'>,
  bids: BidView[],
): LotTie[] {
  if (!ties.includes('draw')) return []
  const groups = Map.groupBy(ranking, ({ rank }) => rank)
  return [...groups]
    .filter(([, shared]) => shared.length > 1)
    .map(([rank, shared]) => ({
      rank,
      bids: bids.filter(({ code }) => shared.some(({ bid }) => bid === code)),
    }))
}
