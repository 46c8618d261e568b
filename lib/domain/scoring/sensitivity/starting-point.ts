import type { Bid, EvaluationFile } from '../../evaluation'
import { type PreparedModel, prepareModel } from '../prepare-model'
import { type Ranked, rank } from '../rank'
import type { Standing } from '../result'
import { scoreBids } from '../score-bids'

/** The result that an analysis starts from. */
export interface StartingPoint {
  model: PreparedModel
  /** The bids that take part: neither excluded by the officer nor below a threshold. */
  bids: Bid[]
  standings: Standing[]
  ranked: Ranked[]
  winner: Standing
  /** Others on the first rank, where the published tie rules leave it shared. */
  sharedWith: string[]
}

/** Scores once; undefined where no bid is admitted. @throws OutsideDomain */
export function startingPoint(evaluation: EvaluationFile): StartingPoint | undefined {
  const model = prepareModel(evaluation)
  const { standings } = scoreBids(evaluation.bids, model)
  const { ranked } = rank(standings, model, evaluation.bids)
  const first = ranked.filter(({ rank }) => rank === 1).map(({ standing }) => standing)
  const [winner, ...others] = first
  if (!winner) return undefined
  const admitted = new Set(standings.map(({ bid }) => bid))
  return {
    model,
    bids: evaluation.bids.filter(({ id }) => admitted.has(id)),
    standings,
    ranked,
    winner,
    sharedWith: others.map(({ bid }) => bid),
  }
}
