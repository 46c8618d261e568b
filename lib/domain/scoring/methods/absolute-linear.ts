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
  score(value, { weight, scoring, direction }) {
    const price = numberOf(value)
    const floor = new Fraction(scoring.floor)
    const ceiling = new Fraction(scoring.ceiling)
    const [from, to] = direction === 'min' ? [price, ceiling] : [floor, price]
    const share = to.sub(from).div(ceiling.sub(floor))
    const clamped = share.compare(0) < 0 ? new Fraction(0) : share.compare(1) > 0 ? new Fraction(1) : share
    const shown = `${showNumber(weight)} × (${showNumber(to)} − ${showNumber(from)}) ÷ (${showNumber(ceiling)} − ${showNumber(floor)})`
    return {
      points: exactly(weight.mul(clamped)),
      trace: clamped.equals(share) ? shown : `${shown}, held between 0 and ${showNumber(weight)}`,
    }
  },
}
