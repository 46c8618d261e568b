import Fraction from 'fraction.js'
import { asGiven } from '../as-given'
import { logarithmic, Precise } from '../exact'
import type { RelativeMethod, ScoringOf } from '../method'
import { positiveNumber } from '../positive-number'
import { refusesMax } from '../refuses-max'
import { showNumber } from '../show-number'

export const log: RelativeMethod<ScoringOf<'log'>> = {
  id: 'log',
  formula: { min: 'W × (1 − ln(P ÷ Pmin) ÷ ln A)' },
  letters: 'P is the price, Pmin the lowest, A the base',
  sentence:
    'Each doubling of the price costs the same points; the distance between two bids stays the same whoever else bids.',
  domain: 'Values above 0 and a base A above 1.',
  source: 'scoring.md section 2',
  takes: 'number',
  relative: true,
  keepsDistances: true,
  offered: true,
  refuses(input) {
    if (new Fraction(input.scoring.base).compare(1) <= 0)
      return `the base is ${input.scoring.base}; expected more than 1`
    return refusesMax(input)
  },
  read: positiveNumber,
  scorer({ weight, scoring }) {
    const base = new Precise(scoring.base).ln()
    const most = showNumber(weight)
    return (value, { lowest }) => {
      const price = positiveNumber(value)
      const low = lowest.value
      const ratio = new Precise(String(price.n * low.d)).div(String(price.d * low.n))
      const share = new Precise(1).minus(ratio.ln().div(base))
      return {
        points: logarithmic(share.times(String(weight.n)).div(String(weight.d))),
        numbers: `${most} × (1 − ln(${asGiven(value)} ÷ ${lowest.shown}) ÷ ln ${scoring.base})`,
      }
    }
  },
}
