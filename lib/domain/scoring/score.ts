import type { EvaluationFile } from '../evaluation'
import { dominanceFlags } from './dominance'
import { exactText, settled } from './exact'
import { OutsideDomain } from './outside-domain'
import { pointsTable } from './points-table'
import { prepareModel } from './prepare-model'
import { rank } from './rank'
import type { Result } from './result'
import { decimalText } from './round'
import { scoreBids } from './score-bids'

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
    const { rows, standings } = scoreBids(evaluation.bids, model)
    const { ranked, flags } = rank(standings, model, evaluation.bids)
    const { decimals, mode } = evaluation.rounding ?? DEFAULT_ROUNDING
    const result: Result = {
      format: 'result/1',
      ranking: ranked.map(({ standing: { bid, total }, rank }) => ({
        bid,
        rank,
        total: decimalText(settled(total), decimals, mode),
        exact: exactText(total),
      })),
      points: pointsTable(rows, model, decimals, mode),
      excluded: rows.flatMap(({ bid, excluded }) =>
        excluded === undefined ? [] : [{ bid: bid.id, reason: excluded }],
      ),
      flags: [...flags, ...dominanceFlags(standings, ranked[0]?.standing, model)],
    }
    return { ok: true, result }
  } catch (error) {
    if (!(error instanceof OutsideDomain)) throw error
    return { ok: false, message: error.message, criterion: error.criterion, bid: error.bid }
  }
}
