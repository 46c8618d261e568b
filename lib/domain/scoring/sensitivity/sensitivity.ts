import type { EvaluationFile } from '../../evaluation'
import { type BreakEvenPrice, breakEvenPrices } from './break-even-price'
import { inWords } from './in-words'
import { linearForm } from './linear-form'
import { type LowBallSweep, lowBallSweep } from './low-ball-sweep'
import { type OrdinalShares, ordinalShares } from './ordinal-shares'
import { type RankReversal, rankReversal } from './rank-reversal'
import { startingPoint } from './starting-point'
import { type TornadoBar, tornado } from './tornado'
import { type WeightStability, weightStability } from './weight-stability'

/** The field `sensitivity` of `result/1`: how firmly the winner stands. It informs, and alters nothing (scoring.md section 7). */
export interface Sensitivity {
  winner: string
  /** Others on the first rank. */
  sharedWith: string[]
  weights: WeightStability[]
  tornado: TornadoBar[]
  breakEven: BreakEvenPrice[]
  rankReversal: RankReversal
  /** Absent where the model has no price. */
  lowBall?: LowBallSweep
  /** Ordinal models only. */
  ordinal?: OrdinalShares
  sentences: string[]
}

const DRAWS = 10_000
const SEED = 2026

/** Every analysis of one evaluation, the same on every machine; undefined where no bid is admitted. @throws OutsideDomain */
export function sensitivity(evaluation: EvaluationFile): Sensitivity | undefined {
  const start = startingPoint(evaluation)
  if (!start) return undefined
  const form = linearForm(start)
  const lowBall = lowBallSweep(start)
  const found = {
    winner: start.winner.bid,
    sharedWith: start.sharedWith,
    weights: form ? weightStability(form, start.winner.bid) : [],
    tornado: form ? tornado(start, form) : [],
    breakEven: breakEvenPrices(start),
    rankReversal: rankReversal(start),
    ...(lowBall && { lowBall }),
    ...(form && evaluation.aggregation === 'ordinal' && { ordinal: ordinalShares(start, form, DRAWS, SEED) }),
  }
  return { ...found, sentences: inWords(found, evaluation) }
}
