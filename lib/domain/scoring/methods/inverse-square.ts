import Fraction from 'fraction.js'
import { exactly } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { OutsideDomain } from '../outside-domain'
import { showNumber } from '../show-number'

export const inverseSquare: Method<ScoringOf<'inverse-square'>> = {
  id: 'inverse-square',
  formula: { min: 'W × (Pmin ÷ P)²', max: 'W × (P ÷ Pmax)²' },
  sentence:
    'As in proportion to the best bid, but the distance counts twice; a bid that cannot win still moves the points.',
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
      const n = above.n * below.d
      const d = above.d * below.n
      return {
        points: exactly(new Fraction(weight.n * n * n, weight.d * d * d)),
        trace: `${showNumber(weight)} × (${showNumber(above)} ÷ ${showNumber(below)})²`,
      }
    },
}
