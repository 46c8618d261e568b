import { dominates } from '../dominance'
import type { LinearForm } from './linear-form'
import { seededRandom } from './seeded-random'
import type { StartingPoint } from './starting-point'

/** What the published order of the criteria settles by itself (scoring.md section 5). */
export interface OrdinalShares {
  /** Who comes before whom under every weighting that keeps the order; exact. */
  dominance: { bid: string; over: string }[]
  /** Per cent of the weightings that keep the order, in which a bid wins; estimated by drawing. */
  shares: { bid: string; percent: number }[]
  draws: number
  seed: number
}

/**
 * Draws weightings evenly among all w1 ≥ w2 ≥ … ≥ 0 with sum 1: the gaps between random cuts, in falling order. Plain floating
 * point, for this estimates and ranks nothing; a draw with equal winners counts for each in part.
 */
export function ordinalShares(
  start: StartingPoint,
  form: LinearForm,
  draws: number,
  seed: number,
): OrdinalShares {
  const ranks = form.criteria.map(({ criterion }) => (criterion.rank ?? 1) - 1)
  const rows = form.bids.map(({ values }) => values.map((value) => value.valueOf()))
  const won = rows.map(() => 0)
  const next = seededRandom(seed)
  const gaps = new Float64Array(ranks.length)
  const cuts = new Float64Array(ranks.length - 1)
  const totals = new Float64Array(rows.length)
  for (let draw = 0; draw < draws; draw += 1) {
    drawGaps(gaps, cuts, next)
    let best = Number.NEGATIVE_INFINITY
    rows.forEach((row, bid) => {
      let total = 0
      for (let place = 0; place < ranks.length; place += 1)
        total += (row[place] ?? 0) * (gaps[ranks[place] ?? 0] ?? 0)
      totals[bid] = total
      if (total > best) best = total
    })
    const equal = totals.reduce((count, total) => count + (total === best ? 1 : 0), 0)
    for (let bid = 0; bid < rows.length; bid += 1)
      if (totals[bid] === best) won[bid] = (won[bid] ?? 0) + 1 / equal
  }
  return {
    dominance: start.standings.flatMap((a) =>
      start.standings
        .filter((b) => a !== b && dominates(a, b, start.model))
        .map((b) => ({ bid: a.bid, over: b.bid })),
    ),
    shares: form.bids.map(({ bid }, index) => ({
      bid,
      percent: Math.round(((won[index] ?? 0) / draws) * 1000) / 10,
    })),
    draws,
    seed,
  }
}

/** Whole numbers that add up to 2³², the largest first. */
function drawGaps(gaps: Float64Array, cuts: Float64Array, next: () => number): void {
  for (let index = 0; index < cuts.length; index += 1) cuts[index] = next()
  cuts.sort()
  let before = 0
  for (let index = 0; index < gaps.length; index += 1) {
    const cut = cuts[index] ?? 2 ** 32
    gaps[index] = cut - before
    before = cut
  }
  gaps.sort().reverse()
}
