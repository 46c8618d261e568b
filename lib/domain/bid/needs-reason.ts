import Fraction from 'fraction.js'
import type { Criterion } from '../evaluation'
import { isJudged } from './is-judged'
import type { GivenValue } from './received-bid'

/**
 * An officer's judgement decides the points: a mark, a level, or which proof an offer comes with. Without its reason it is
 * not finished, for the report and the letter to the tenderer rest on it (2014/24 Art 55, scoring.md section 3).
 */
export function needsReason(
  criterion: Pick<Criterion, 'kind' | 'scoring'>,
  value: GivenValue | undefined,
): boolean {
  const { kind, scoring } = criterion
  if (scoring.method === 'commitment') return typeof value !== 'object' || offersAnything(value)
  return isJudged(criterion) || (kind === 'requirement' && ['levels', 'scale'].includes(scoring.method))
}

/** A share of nothing is no offer, whatever else is said of it (scoring.md section 4). */
export function offersAnything({ share = '0' }: Exclude<GivenValue, string>): boolean {
  return new Fraction(share).compare(0) !== 0
}
