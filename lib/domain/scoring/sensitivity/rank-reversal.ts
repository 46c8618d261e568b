import type { Bid } from '../../evaluation'
import { type Ranked, rank } from '../rank'
import { scoreBids } from '../score-bids'
import { independentOfOthers } from './independent-of-others'
import type { StartingPoint } from './starting-point'

export interface RankReversal {
  /** The methods guarantee the order of any two bids; nothing is simulated. */
  independent: boolean
  /** Only what changes the order of the bids that stay. */
  reversals: { without: string[]; first: string[]; changesWinner: boolean }[]
}

/** Up to so many bids pairs are taken away too. */
const PAIRS_UP_TO = 8

/** What happens to the order when bids that do not win are taken away (scoring.md section 7). */
export function rankReversal(start: StartingPoint): RankReversal {
  if (independentOfOthers(start.model)) return { independent: true, reversals: [] }
  const first = [start.winner.bid, ...start.sharedWith]
  const losers = start.bids.map(({ id }) => id).filter((id) => !first.includes(id))
  const pairs =
    start.bids.length <= PAIRS_UP_TO
      ? losers.flatMap((one, index) => losers.slice(index + 1).map((other) => [one, other]))
      : []
  const reversals = [...losers.map((one) => [one]), ...pairs].flatMap((without) => {
    const stay = start.bids.filter(({ id }) => !without.includes(id))
    const now = ranking(stay, start)
    if (order(now) === order(start.ranked.filter(({ standing }) => !without.includes(standing.bid))))
      return []
    const leading = now.filter(({ rank }) => rank === 1).map(({ standing }) => standing.bid)
    return [
      { without, first: leading, changesWinner: [...leading].sort().join() !== [...first].sort().join() },
    ]
  })
  return { independent: false, reversals }
}

function ranking(bids: Bid[], { model }: StartingPoint): Ranked[] {
  return rank(scoreBids(bids, model).standings, model, bids).ranked
}

/** "A>B=C": the order without the numbers of the ranks, which move up when a bid leaves. */
function order(ranked: Ranked[]): string {
  const groups = new Map<number, string[]>()
  for (const { standing, rank } of ranked) groups.set(rank, [...(groups.get(rank) ?? []), standing.bid])
  return [...groups.values()].map((group) => group.sort().join('=')).join('>')
}
