import { amountText } from '@/lib/domain/amount-text'
import type { CriterionValue } from '@/lib/domain/bid/received-bid'
import type { Criterion } from '@/lib/domain/evaluation'
import { movePoint } from '../bid/move-point'

/** What a bid gives for a criterion, in words: "0.42 EUR/kWh", "Good (2)", "40 % after 12 months, certified". */
export function givenWords(
  { scoring, unit, levels }: Criterion,
  { value }: CriterionValue,
  classWords: Record<string, string>,
): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'object') {
    const { share = '0', months, class: code, hardware } = value
    return [
      `${movePoint(share, 2)} % of the points beyond any minimum`,
      months === undefined ? 'without a date' : `after ${months} months`,
      code === undefined ? 'without proof' : (classWords[code] ?? code),
      hardware ? 'hardware from day one' : undefined,
    ]
      .filter(Boolean)
      .join(', ')
  }
  if (scoring.method === 'levels') {
    const label = levels?.find(({ code }) => code === value)?.label
    return label === undefined ? value : `${label} (level ${value})`
  }
  if (scoring.method === 'scale') return `${value} of ${scoring.max}`
  return amountText(value, unit)
}
