import Fraction from 'fraction.js'
import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { AbsoluteMethod, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { OutsideDomain } from '../outside-domain'
import { reduced } from '../reduced'
import { showNumber } from '../show-number'

export const scale: AbsoluteMethod<ScoringOf<'scale'>> = {
  id: 'scale',
  formula: { any: 'W × value ÷ max' },
  sentence:
    'The panel gives a mark from 0 to the top of the scale; the points are the same share of the most points.',
  domain: 'A mark from 0 to the top of the scale, which is above 0.',
  source: 'Common practice; scoring.md section 3',
  takes: 'number',
  relative: false,
  offered: true,
  refuses: ({ scoring }) =>
    new Fraction(scoring.max).compare(0) > 0
      ? undefined
      : `the top of the scale is ${scoring.max}; expected more than 0`,
  scorer({ weight, scoring }) {
    const max = new Fraction(scoring.max)
    const [top, most] = [showNumber(max), showNumber(weight)]
    return (value) => {
      const mark = numberOf(value)
      if (mark.compare(0) < 0 || mark.compare(max) > 0)
        throw new OutsideDomain(`the mark is ${asGiven(value)}; expected 0 to ${top}`)
      return {
        points: exactly(reduced(weight.n * mark.n * max.d, weight.d * mark.d * max.n)),
        numbers: `${most} × ${asGiven(value)} ÷ ${top}`,
      }
    }
  },
}
