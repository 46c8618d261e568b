import type { EvaluationFile } from '../evaluation'
import { dominanceFlags } from './dominance'
import { exactText } from './exact'
import { OutsideDomain } from './outside-domain'
import { prepareModel } from './prepare-model'
import { rank } from './rank'
import type { Result } from './result'
import { decimalText } from './round'
import { type ScoredBids, scoreBids } from './score-bids'

export type Scored =
  | { ok: true; result: Result }
  /** Outside a method's domain: which bid, which criterion, why. */
  | { ok: false; message: string; criterion?: string; bid?: string }

/** Shown where a model says nothing of rounding. */
const DEFAULT_ROUNDING = { at: 'display', decimals: 2, mode: 'half-up' } as const

/** Scores and ranks, exactly and with every figure explained: `result/1` (formats.md, scoring.md). */
export function score(evaluation: EvaluationFile): Scored {
  try {
    const model = prepareModel(evaluation)
    const scored = scoreBids(evaluation, model)
    const { ranked, flags } = rank(scored.standings, model, evaluation)
    const { decimals, mode } = evaluation.rounding ?? DEFAULT_ROUNDING
    const result: Result = {
      format: 'result/1',
      ranking: ranked.map(({ standing: { bid, total }, rank }) => ({
        bid,
        rank,
        total: decimalText(total.value, decimals, mode),
        exact: exactText(total),
      })),
      points: pointsTable(scored, decimals, mode),
      excluded: evaluation.bids.flatMap(({ id }) => {
        const reason = scored.excluded.get(id)
        return reason === undefined ? [] : [{ bid: id, reason }]
      }),
      flags: [...flags, ...dominanceFlags(scored.standings, ranked[0]?.standing, model)],
    }
    return { ok: true, result }
  } catch (error) {
    if (!(error instanceof OutsideDomain)) throw error
    return { ok: false, message: error.message, criterion: error.criterion, bid: error.bid }
  }
}

/** Points are shown with the decimals of the totals and never rounded before they are added. */
function pointsTable({ cells }: ScoredBids, decimals: number, mode: 'half-up' | 'down'): Result['points'] {
  return Object.fromEntries(
    [...cells].map(([bid, row]) => [
      bid,
      Object.fromEntries(
        [...row].map(([criterion, { points, trace }]) => [
          criterion,
          { points: decimalText(points.value, decimals, mode), exact: exactText(points), trace },
        ]),
      ),
    ]),
  )
}
