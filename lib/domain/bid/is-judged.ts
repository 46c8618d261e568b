import type { Criterion } from '../evaluation'

/** Evaluators give marks and levels of quality; only what can be counted is the tenderer's own to state. */
export function isJudged({ kind, scoring }: Pick<Criterion, 'kind' | 'scoring'>): boolean {
  return kind === 'quality' && (scoring.method === 'levels' || scoring.method === 'scale')
}
