import type { Scoring } from '../evaluation'
import type { MethodInput } from './method'

/** The reason of a method that knows the direction min only. */
export function refusesMax({ direction, scoring }: MethodInput<Scoring>): string | undefined {
  return direction === 'max'
    ? `the method ${scoring.method} knows the direction min only; expected min, or another method`
    : undefined
}
