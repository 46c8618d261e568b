import { exactly } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { refusesMax } from '../refuses-max'
import { showNumber } from '../show-number'

export const minMax: Method<ScoringOf<'min-max'>> = {
  id: 'min-max',
  formula: { min: 'W × (Pmax − P) ÷ (Pmax − Pmin)' },
  sentence:
    'The lowest bid gets the most points and the highest none, however close they are; only for recomputing old results.',
  domain: 'Any values; where all are equal, each gets W.',
  source: 'scoring.md section 2',
  relative: true,
  offered: false,
  refuses: refusesMax,
  scorer:
    ({ weight }) =>
    (value, field) => {
      const price = numberOf(value)
      const lowest = field?.lowest ?? price
      const highest = field?.highest ?? price
      if (lowest.equals(highest))
        return { points: exactly(weight), trace: `${showNumber(weight)}, all values equal` }
      const high = showNumber(highest)
      return {
        points: exactly(weight.mul(highest.sub(price)).div(highest.sub(lowest))),
        trace: `${showNumber(weight)} × (${high} − ${showNumber(price)}) ÷ (${high} − ${showNumber(lowest)})`,
      }
    },
}
