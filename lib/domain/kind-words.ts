import type { Criterion } from './evaluation'

/** The kinds of criteria, as officers choose them. */
export const KIND_WORDS: Record<Criterion['kind'], string> = {
  price: 'Price',
  quantity: 'Quantity',
  quality: 'Quality',
  requirement: 'Requirement',
}
