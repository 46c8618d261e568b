import Fraction from 'fraction.js'
import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { RelativeMethod, ScoringOf } from '../method'
import { positiveNumber } from '../positive-number'
import { refusesMax } from '../refuses-max'
import { showNumber } from '../show-number'

export const linearFromLowest: RelativeMethod<ScoringOf<'linear-from-lowest'>> = {
  id: 'linear-from-lowest',
  formula: { min: 'W × (Pmin × (1 + s) − P) ÷ (s × Pmin)' },
  letters: 'P is the value, Pmin the lowest, s the span',
  sentence:
    'The lowest bid gets the most points, a bid dearer by the published span gets none; the span is a hidden weight, and a low bid moves everybody.',
  domain: 'Values and a span above 0.',
  source: 'scoring.md section 2',
  takes: 'number',
  relative: true,
  offered: true,
  refuses(input) {
    if (new Fraction(input.scoring.span).compare(0) <= 0)
      return `the span is ${input.scoring.span}; expected more than 0`
    return refusesMax(input)
  },
  read: positiveNumber,
  scorer({ weight, scoring }) {
    const span = new Fraction(scoring.span)
    const [most, s] = [showNumber(weight), showNumber(span)]
    return (value, { lowest }) => {
      const price = positiveNumber(value)
      const low = lowest.value
      const share = low.mul(span.add(1)).sub(price).div(span.mul(low))
      const numbers = `${most} × (${lowest.shown} × (1 + ${s}) − ${asGiven(value)}) ÷ (${s} × ${lowest.shown})`
      if (scoring.clamp && share.s < 0n)
        return { points: exactly(new Fraction(0)), numbers: `${numbers}, not below 0` }
      return { points: exactly(weight.mul(share)), numbers }
    }
  },
}
