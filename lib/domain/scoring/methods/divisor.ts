import { exactly } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { OutsideDomain } from '../outside-domain'
import { refusesMax } from '../refuses-max'
import { showNumber } from '../show-number'

export const divisor: Method<ScoringOf<'divisor'>> = {
  id: 'divisor',
  formula: { min: 'P, by which the quality points are divided' },
  sentence: 'The quality points are divided by the price: most quality for the money.',
  domain: 'A price above 0; under quality per price only.',
  source: 'Simple ratio method; scoring.md section 2',
  relative: false,
  offered: true,
  refuses: refusesMax,
  scorer: () => (value) => {
    const price = numberOf(value)
    if (price.compare(0) <= 0)
      throw new OutsideDomain(`the price is ${showNumber(price)}; a ratio needs more than 0`)
    return { points: exactly(price), trace: `the price ${showNumber(price)} as it is` }
  },
}
