import { exactly } from '../exact'
import type { RelativeMethod, ScoringOf } from '../method'
import { positiveNumber } from '../positive-number'
import { proportion } from '../proportion'
import { reduced } from '../reduced'
import { showNumber } from '../show-number'

export const lowestRelative: RelativeMethod<ScoringOf<'lowest-relative'>> = {
  id: 'lowest-relative',
  formula: { min: 'W × Pmin ÷ P', max: 'W × P ÷ Pmax' },
  letters: 'P is the value, Pmin the lowest and Pmax the highest of all tenders',
  sentence:
    'The best bid gets the most points, every other in proportion to it; so a bid that cannot win still moves the points.',
  domain: 'Values above 0.',
  source: 'scoring.md section 2',
  takes: 'number',
  relative: true,
  offered: true,
  refuses: () => undefined,
  read: positiveNumber,
  scorer({ weight, direction }) {
    const most = showNumber(weight)
    return (value, field) => {
      const { n, d, shown } = proportion(value, direction, field)
      return { points: exactly(reduced(weight.n * n, weight.d * d)), numbers: `${most} × ${shown}` }
    }
  },
}
