import type { AssessedLot } from './assessed-lot'
import type { UndecidedRequirement } from './award-outcome'

/** A ranking is not to be awarded on while a bid may still drop out or a file may still turn out to be one. */
export function isProvisional(
  undecided: readonly UndecidedRequirement[],
  waiting: AssessedLot['waiting'],
): boolean {
  return undecided.length > 0 || waiting.some(({ setAside }) => setAside === undefined)
}
