import type { Criterion } from '../evaluation'
import { typedNumber } from '../inputs/typed-number'
import type { GivenValue } from './received-bid'

/** A value as typed in, as the formats write it; `problem` where it could be read in two ways. */
export function tidyValue(criterion: Criterion, typed: GivenValue): { value: GivenValue; problem?: string } {
  if (typeof typed !== 'string') return { value: typed }
  const text = typed.trim()
  if (criterion.scoring.method === 'levels') return { value: text }
  const { text: value, problem } = typedNumber(text)
  return problem === undefined ? { value } : { value, problem }
}
