import type { AssessedLot } from './assessed-lot'
import type { OpenDecision } from './open-decisions'

/** A ranking is not to be awarded on while a bid may still drop out or a file may still turn out to be one. */
export function isProvisional(undecided: readonly OpenDecision[], waiting: AssessedLot['waiting']): boolean {
  return undecided.length > 0 || waiting.some(({ setAside }) => setAside === undefined)
}
