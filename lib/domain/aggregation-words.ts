import type { Aggregation } from './evaluation'

/** The ways to add up, as officers choose them and as the checks name them. */
export const AGGREGATION_WORDS: Record<Aggregation, string> = {
  'weighted-sum': 'Sum of weighted points',
  'award-on-value': 'Price less the value of quality',
  'quality-per-price': 'Quality points divided by the price',
  ordinal: 'Order of importance, without weights',
}
