import type { Aggregation } from '@/lib/domain/evaluation'

/** How the total is called, and which end of it wins, under each way of adding up. */
export const TOTAL_WORDS: Record<Aggregation, { title: string; best: string; bar: string }> = {
  'weighted-sum': { title: 'Total', best: 'the most points come first', bar: 'Points' },
  ordinal: { title: 'Total', best: 'the highest total comes first', bar: 'Weighted scores' },
  'award-on-value': {
    title: 'Price less quality',
    best: 'the lowest comes first',
    bar: 'Value of quality',
  },
  'quality-per-price': {
    title: 'Quality per price',
    best: 'the highest comes first',
    bar: 'Quality points',
  },
}
