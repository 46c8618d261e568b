import type { Aggregation } from '@/lib/domain/evaluation'

/** The ways to add up, as officers choose them. */
export const AGGREGATION_WORDS: { value: Aggregation; label: string }[] = [
  { value: 'weighted-sum', label: 'Sum of weighted points' },
  { value: 'award-on-value', label: 'Price less the value of quality' },
  { value: 'quality-per-price', label: 'Quality points divided by the price' },
  { value: 'ordinal', label: 'Order of importance, without weights' },
]
