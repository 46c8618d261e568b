import type { TieRule } from './evaluation'

/** What decides between equal totals, as the form shows it and the checks name it. */
export const TIE_WORDS: Record<TieRule, string> = {
  'highest-ranked-criterion': 'More points in the most important criterion',
  'lower-price': 'The lower price',
  'higher-quality': 'More points for quality',
  draw: 'Drawing lots',
}
