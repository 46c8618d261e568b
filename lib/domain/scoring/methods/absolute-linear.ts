import Fraction from 'fraction.js'
import { exactly } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { showNumber } from '../show-number'

export const absoluteLinear: Method<ScoringOf<'absolute-linear'>> = {
  id: 'absolute-linear',
  formula: { min: 'W × (C − P) ÷ (C − F), from 0 to W', max: 'W × (P − F) ÷ (C − F), from 0 to W' },
  sentence:
    'A published floor F and ceiling C fix the points of every value; what others offer changes nothing.',
  domain: 'The ceiling is above the floor; zero and negative values are fine.',
  source: 'scoring.md section 2',
  relative: false,
  offered: true,
  refuses({ scoring }) {
    return new Fraction(scoring.ceiling).compare(scoring.floor) > 0
      ? undefined
      : `the ceiling ${scoring.ceiling} is not above the floor ${scoring.floor}`
  },
  scorer({ weight, scoring, direction }) {
    const floor = new Fraction(scoring.floor)
    const ceiling = new Fraction(scoring.ceiling)
    const width = ceiling.sub(floor)
    const shown = `(${showNumber(ceiling)} − ${showNumber(floor)})`
    const most = showNumber(weight)
    return (value) => {
      const price = numberOf(value)
      const [from, to] = direction === 'min' ? [price, ceiling] : [floor, price]
      const distance = to.sub(from)
      const trace = `${most} × (${showNumber(to)} − ${showNumber(from)}) ÷ ${shown}`
      const held = distance.compare(0) < 0 ? new Fraction(0) : distance.compare(width) > 0 ? width : distance
      return {
        points: exactly(new Fraction(weight.n * held.n * width.d, weight.d * held.d * width.n)),
        trace: held === distance ? trace : `${trace}, held between 0 and ${most}`,
      }
    }
  },
}
