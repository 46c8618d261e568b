import type { Criterion } from '../evaluation'
import { isJudged } from './is-judged'

/**
 * An officer's judgement decides the points: a mark, a level, or which proof an offer comes with. Without its reason it is
 * not finished, for the report and the letter to the tenderer rest on it (2014/24 Art 55(2), scoring.md section 3).
 */
export function needsReason(criterion: Pick<Criterion, 'kind' | 'scoring'>): boolean {
  const { kind, scoring } = criterion
  if (scoring.method === 'commitment') return true
  return isJudged(criterion) || (kind === 'requirement' && ['levels', 'scale'].includes(scoring.method))
}
