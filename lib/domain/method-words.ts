import type { Scoring } from './evaluation'

/** How officers call the methods, on screen and in what the checks say; the ids are those of the public formats. */
export const METHOD_WORDS: Record<Scoring['method'], string> = {
  scale: 'Marks on a scale',
  levels: 'Levels with descriptors',
  'value-function': 'Table of values',
  commitment: 'Share, date and proof that are offered',
  'absolute-linear': 'Straight line between two fixed values',
  'lowest-relative': 'In proportion to the best',
  'linear-from-lowest': 'Straight line from the lowest',
  log: 'Logarithm from the lowest',
  'inverse-square': 'Square of the proportion to the best',
  'min-max': 'From the best to the worst',
  'fictitious-price': 'Price, from which quality is taken off',
  divisor: 'Price, by which quality is divided',
}
