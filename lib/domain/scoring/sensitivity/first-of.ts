import type { Bid } from '../../evaluation'
import type { PreparedModel } from '../prepare-model'
import { rank } from '../rank'
import { scoreBids } from '../score-bids'

/** The bids on the first rank when these bids are scored: several where the tie rules leave it shared, none where none is admitted. */
export function firstOf(bids: readonly Bid[], model: PreparedModel): string[] {
  const { standings } = scoreBids(bids, model)
  return rank(standings, model, bids)
    .ranked.filter(({ rank }) => rank === 1)
    .map(({ standing }) => standing.bid)
}
