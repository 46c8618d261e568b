import type { Criterion } from '../evaluation'
import { numberText } from '../inputs/number-text'
import type { GivenValue } from './received-bid'

/** A value as typed in, as the formats write it; `problem` where it could be read in two ways. */
export function tidyValue(criterion: Criterion, typed: GivenValue): { value: GivenValue; problem?: string } {
  if (typeof typed !== 'string') return { value: typed }
  const text = typed.trim()
  if (criterion.scoring.method === 'levels') return { value: text }
  const value = numberText(text, false)
  // "650.000" is six hundred and fifty thousand to some and six hundred and fifty to others; a price decides an award.
  const twofold = /^-?([1-9]\d{0,2})[.,](\d{3})$/.exec(text)
  if (!twofold) return { value }
  const [, whole = '', rest = ''] = twofold
  return {
    value,
    problem: `"${text}" can be read in two ways; write ${whole}${rest}, or ${asDecimal(whole, rest)}`,
  }
}

/** The decimal reading, written so that it can be read in one way only. */
function asDecimal(whole: string, thousandths: string): string {
  const decimals = thousandths.replace(/0+$/, '')
  if (decimals === '') return `${whole}.0`
  return `${whole}.${decimals}${decimals.length === 3 ? '0' : ''}`
}
