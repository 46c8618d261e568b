import Fraction from 'fraction.js'
import { amountText } from '../../domain/amount-text'
import type { GivenValue } from '../../domain/bid/received-bid'
import type { Criterion } from '../../domain/evaluation'
import { showNumber } from '../../domain/scoring/show-number'
import type { ReportContext } from './report-context'

/** What a bid gives for a criterion, as people read it: "2: Good", "0.43 EUR/kWh", "50 % of the points, 12 months after …". */
export function givenText(
  { say }: Pick<ReportContext, 'say'>,
  { levels, scoring, unit }: Criterion,
  value: GivenValue | undefined,
): string {
  if (value === undefined) return say('B.value.missing')
  if (typeof value === 'string') {
    const level = scoring.method === 'levels' ? levels?.find(({ code }) => code === value) : undefined
    if (level) return say('B.value.level', { code: level.code, label: level.label })
    const of = scoring.method === 'levels' ? '' : (unit?.trim() ?? '')
    return amountText(value, of)
  }
  const { share, months, class: evidence, hardware } = value
  if (share === undefined || !(Number(share) > 0)) return say('B.value.none')
  return [
    say('B.value.share', { share: percent(share) }),
    ...(months === undefined ? [] : [say('B.value.months', { months })]),
    ...(evidence === undefined ? [] : [say('B.value.class', { class: evidence })]),
    ...(hardware ? [say('B.value.hardware')] : []),
  ].join(', ')
}

/** "0.5" → "50 %", exactly. */
function percent(share: string): string {
  return `${showNumber(new Fraction(share).mul(100))} %`
}
