import type { PreparedModel } from '../../../domain/scoring/prepare-model'
import { stepsOf } from './steps-of'

/** Rounds in a matrix whose bids are not known yet. */
const BLANK_ROUNDS = 4
/** The most that a sheet holds; beyond it says that it cannot settle the thresholds. */
const MOST_ROUNDS = 12

/**
 * How often the thresholds are applied: a bid that falls below one moves the points of relative formulas, so that another may
 * fall in turn (the engine repeats until nothing changes). One pass where nothing depends on who else is admitted.
 */
export function roundsOf(prepared: PreparedModel, excludedByRules: number | undefined): number {
  const { criteria, model } = prepared
  if (!criteria.some(({ method }) => method.relative)) return 1
  if (stepsOf(prepared).again.length === 0 && model.totalThreshold === undefined) return 1
  return Math.min(MOST_ROUNDS, Math.max(BLANK_ROUNDS, (excludedByRules ?? 0) + 1))
}
