import type { Bid } from '../evaluation'
import { breakTies } from './break-ties'
import { decidingTotal } from './deciding-total'
import { compare } from './exact'
import type { PreparedModel } from './prepare-model'
import type { Flag, Standing } from './result'
import { totalRule } from './total'

export interface Ranked {
  standing: Standing
  rank: number
}

/** Ranks 1, 1, 3 … by exact totals, or by rounded ones where the published rounding is at the total; then the tie rules. */
export function rank(
  standings: readonly Standing[],
  model: PreparedModel,
  bids: readonly Bid[],
): { ranked: Ranked[]; flags: Flag[] } {
  const { ties, aggregation } = model.model
  const sign = totalRule(aggregation).best === 'highest' ? -1 : 1
  const ordered = standings
    .map((standing) => ({ standing, total: decidingTotal(standing, model) }))
    .sort((a, b) => sign * compare(a.total, b.total))
  const equal: Standing[][] = []
  ordered.forEach(({ standing, total }, index) => {
    const before = ordered[index - 1]
    if (before && compare(before.total, total) === 0) equal.at(-1)?.push(standing)
    else equal.push([standing])
  })
  const broken = equal.map((group) => breakTies(group, ties ?? [], model, bids))
  let rank = 1
  const ranked = broken
    .flatMap(({ groups }) => groups)
    .flatMap((group) => {
      const shared = rank
      rank += group.length
      return group.map((standing) => ({ standing, rank: shared }))
    })
  return { ranked, flags: broken.flatMap(({ flags }) => flags) }
}
