import { amountText } from '@/lib/domain/amount-text'
import type { Aggregation } from '@/lib/domain/evaluation'

/** A total as it is read: points, under award on value the price less the value of quality, in euro. */
export function totalText(total: string, aggregation: Aggregation): string {
  return aggregation === 'award-on-value' ? amountText(total, 'EUR') : total
}
