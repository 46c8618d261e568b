import type { Aggregation } from '@/lib/domain/evaluation'

/** A total as it is read: points, under award on value the price less the value of quality, in euro. */
export function totalText(total: string, aggregation: Aggregation): string {
  if (aggregation !== 'award-on-value') return total
  const [whole = '', rest] = total.split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${grouped}${rest === undefined ? '' : `.${rest}`} EUR`
}
