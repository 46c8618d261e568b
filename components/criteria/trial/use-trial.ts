import { useMemo } from 'react'
import type { EvaluationModel } from '@/lib/domain/evaluation'
import type { Scored } from '@/lib/domain/scoring/score'
import type { Engine } from './engine'
import type { ImaginedBid } from './imagined-bid'
import { type TrialEvaluation, trialEvaluation } from './trial-evaluation'

/** The criteria that can be tried, the bids as the engine reads them, and what it makes of them. */
export interface Trial {
  model: EvaluationModel
  evaluation: TrialEvaluation
  /** Absent while no bid is complete. */
  scored?: Scored
}

/** Scores the imagined bids; where the criteria cannot be computed yet, the first reason. */
export function useTrial(
  model: EvaluationModel | undefined,
  bids: readonly ImaginedBid[],
  engine: Engine | undefined,
): { trial?: Trial; note?: string } {
  return useMemo(() => {
    if (!model || !engine) return {}
    const [note] = engine.notes(model)
    if (note !== undefined) return { note }
    const evaluation = trialEvaluation(model, bids)
    const complete = evaluation.evaluation.bids.length > 0
    const scored = complete ? engine.score(evaluation.evaluation) : undefined
    return { trial: { model, evaluation, ...(scored && { scored }) } }
  }, [model, bids, engine])
}
