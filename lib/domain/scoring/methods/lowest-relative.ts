import Fraction from 'fraction.js'
import { exactly } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { OutsideDomain } from '../outside-domain'
import { showNumber } from '../show-number'

export const lowestRelative: Method<ScoringOf<'lowest-relative'>> = {
  id: 'lowest-relative',
  formula: { min: 'W × Pmin ÷ P', max: 'W × P ÷ Pmax' },
  sentence:
    'The best bid gets the most points, every other in proportion to it; so a bid that cannot win still moves the points.',
  domain: 'Values above 0.',
  source: 'scoring.md section 2',
  relative: true,
  offered: true,
  refuses: () => undefined,
  scorer:
    ({ weight, direction }) =>
    (value, field) => {
      const price = numberOf(value)
      if (price.compare(0) <= 0)
        throw new OutsideDomain(`the value is ${showNumber(price)}; a ratio needs more than 0`)
      const best = (direction === 'min' ? field?.lowest : field?.highest) ?? price
      const [above, below] = direction === 'min' ? [best, price] : [price, best]
      // One fraction, reduced once: multiplying and dividing step by step reduces twice.
      const points = new Fraction(weight.n * above.n * below.d, weight.d * above.d * below.n)
      return {
        points: exactly(points),
        trace: `${showNumber(weight)} × ${showNumber(above)} ÷ ${showNumber(below)}`,
      }
    },
}
