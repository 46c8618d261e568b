import Fraction from 'fraction.js'
import { exactly, logarithmic, Precise } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { OutsideDomain } from '../outside-domain'
import { refusesMax } from '../refuses-max'
import { showNumber } from '../show-number'

export const log: Method<ScoringOf<'log'>> = {
  id: 'log',
  formula: { min: 'W × (1 − ln(P ÷ Pmin) ÷ ln A)' },
  sentence:
    'Each doubling of the price costs the same points; the distance between two bids stays the same whoever else bids.',
  domain: 'Values above 0 and a base A above 1.',
  source: 'scoring.md section 2',
  relative: true,
  offered: true,
  refuses(input) {
    if (new Fraction(input.scoring.base).compare(1) <= 0)
      return `the base is ${input.scoring.base}; expected more than 1`
    return refusesMax(input)
  },
  scorer:
    ({ weight, scoring }) =>
    (value, field) => {
      const price = numberOf(value)
      if (price.compare(0) <= 0)
        throw new OutsideDomain(`the value is ${showNumber(price)}; a logarithm needs more than 0`)
      const lowest = field?.lowest ?? price
      const trace = `${showNumber(weight)} × (1 − ln(${showNumber(price)} ÷ ${showNumber(lowest)}) ÷ ln ${scoring.base})`
      if (price.equals(lowest)) return { points: exactly(weight), trace }
      const ratio = new Precise(String(price.n * lowest.d)).div(String(price.d * lowest.n))
      const share = new Precise(1).minus(ratio.ln().div(new Precise(scoring.base).ln()))
      const points = share.times(String(weight.s * weight.n)).div(String(weight.d))
      return { points: logarithmic(points), trace }
    },
}
