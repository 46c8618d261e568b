import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { RelativeMethod, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { refusesMax } from '../refuses-max'
import { showNumber } from '../show-number'

export const minMax: RelativeMethod<ScoringOf<'min-max'>> = {
  id: 'min-max',
  formula: { min: 'W × (Pmax − P) ÷ (Pmax − Pmin)' },
  letters: 'P is the value, Pmin the lowest and Pmax the highest of all tenders',
  sentence:
    'The lowest bid gets the most points and the highest none, however close they are; only for recomputing old results.',
  domain: 'Any values; where all are equal, each gets W.',
  source: 'scoring.md section 2',
  takes: 'number',
  relative: true,
  offered: false,
  refuses: refusesMax,
  read: numberOf,
  scorer({ weight }) {
    const most = showNumber(weight)
    return (value, { lowest, highest }) => {
      if (lowest.value.equals(highest.value))
        return { points: exactly(weight), numbers: `${most}, all values equal` }
      const price = numberOf(value)
      const high = highest.shown
      return {
        points: exactly(weight.mul(highest.value.sub(price)).div(highest.value.sub(lowest.value))),
        numbers: `${most} × (${high} − ${asGiven(value)}) ÷ (${high} − ${lowest.shown})`,
      }
    }
  },
}
