import type { EvaluationFile, EvaluationModel } from '@/lib/domain/evaluation'
import { curve } from '@/lib/domain/scoring/curve'
import { modelProblems } from '@/lib/domain/scoring/model-problems'
import { OutsideDomain } from '@/lib/domain/scoring/outside-domain'
import { prepareModel } from '@/lib/domain/scoring/prepare-model'
import { score } from '@/lib/domain/scoring/score'
import { modelNotes } from '../model-notes'

/** What the trial computes in the browser; loaded after the page, for the exact numbers are most of its weight. */
export const engine = {
  score,
  /** Why the criteria cannot be computed yet, as sentences. */
  notes: (model: EvaluationModel) => modelNotes(model).map(({ message }) => message),
  /** The line of one criterion through the bids that can be scored. */
  curve(evaluation: EvaluationFile, criterion: string) {
    try {
      if (modelProblems(evaluation).length > 0) return undefined
      const one = prepareModel(evaluation).criteria.find(({ id }) => id === criterion)
      return one && curve(one, evaluation.bids)
    } catch (error) {
      if (!(error instanceof OutsideDomain)) throw error
      return undefined
    }
  },
}

export type Engine = typeof engine
