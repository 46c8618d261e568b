import { exactly } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { refusesMax } from '../refuses-max'
import { showNumber } from '../show-number'

export const fictitiousPrice: Method<ScoringOf<'fictitious-price'>> = {
  id: 'fictitious-price',
  formula: { min: 'P, from which the value of the quality is taken off' },
  sentence:
    'The price enters as it is; each quality criterion takes off up to its published amount of money.',
  domain: 'Any price; under award on value only.',
  source: 'Award on value (gunnen op waarde); scoring.md section 2',
  relative: false,
  offered: true,
  refuses: refusesMax,
  scorer: () => (value) => {
    const price = numberOf(value)
    return { points: exactly(price), trace: `the price ${showNumber(price)} as it is` }
  },
}
