import Fraction from 'fraction.js'
import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { AbsoluteMethod, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { reduced } from '../reduced'
import { showNumber } from '../show-number'

export const absoluteLinear: AbsoluteMethod<ScoringOf<'absolute-linear'>> = {
  id: 'absolute-linear',
  formula: { min: 'W × (C − P) ÷ (C − F), from 0 to W', max: 'W × (P − F) ÷ (C − F), from 0 to W' },
  letters: 'P is the value, F the floor, C the ceiling',
  sentence:
    'A published floor F and ceiling C fix the points of every value; what others offer changes nothing.',
  domain: 'The ceiling is above the floor; zero and negative values are fine.',
  source: 'scoring.md section 2',
  takes: 'number',
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
    const perUnit = weight.div(width)
    const [low, high] = [showNumber(floor), showNumber(ceiling)]
    const most = showNumber(weight)
    return (value) => {
      const price = numberOf(value)
      const [from, to] = direction === 'min' ? [price, ceiling] : [floor, price]
      const given = asGiven(value)
      const distance = direction === 'min' ? `${high} − ${given}` : `${given} − ${low}`
      const n = to.s * to.n * from.d - from.s * from.n * to.d
      const d = to.d * from.d
      const numbers = `${most} × (${distance}) ÷ (${high} − ${low})`
      const beyond = n < 0n ? new Fraction(0) : n * width.d > width.n * d ? weight : undefined
      return {
        points: exactly(beyond ?? reduced(perUnit.n * n, perUnit.d * d)),
        numbers: beyond ? `${numbers}, held between 0 and ${most}` : numbers,
      }
    }
  },
}
