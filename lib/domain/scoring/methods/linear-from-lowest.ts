import Fraction from 'fraction.js'
import { exactly } from '../exact'
import type { Method, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { OutsideDomain } from '../outside-domain'
import { refusesMax } from '../refuses-max'
import { showNumber } from '../show-number'

export const linearFromLowest: Method<ScoringOf<'linear-from-lowest'>> = {
  id: 'linear-from-lowest',
  formula: { min: 'W × (Pmin × (1 + s) − P) ÷ (s × Pmin)' },
  sentence:
    'The lowest bid gets the most points, a bid dearer by the published span gets none; the span is a hidden weight, and a low bid moves everybody.',
  domain: 'A lowest value and a span above 0.',
  source: 'scoring.md section 2',
  relative: true,
  offered: true,
  refuses(input) {
    if (new Fraction(input.scoring.span).compare(0) <= 0)
      return `the span is ${input.scoring.span}; expected more than 0`
    return refusesMax(input)
  },
  scorer:
    ({ weight, scoring }) =>
    (value, field) => {
      const price = numberOf(value)
      const lowest = field?.lowest ?? price
      if (lowest.compare(0) <= 0)
        throw new OutsideDomain(`the lowest value is ${showNumber(lowest)}; the method needs more than 0`)
      const span = new Fraction(scoring.span)
      const share = lowest.mul(span.add(1)).sub(price).div(span.mul(lowest))
      const held = scoring.clamp && share.compare(0) < 0 ? new Fraction(0) : share
      const low = showNumber(lowest)
      const shown = `${showNumber(weight)} × (${low} × (1 + ${showNumber(span)}) − ${showNumber(price)}) ÷ (${showNumber(span)} × ${low})`
      return { points: exactly(weight.mul(held)), trace: held === share ? shown : `${shown}, not below 0` }
    },
}
