import { exactly } from '../exact'
import type { RelativeMethod, ScoringOf } from '../method'
import { positiveNumber } from '../positive-number'
import { proportion } from '../proportion'
import { reduced } from '../reduced'
import { showNumber } from '../show-number'

export const inverseSquare: RelativeMethod<ScoringOf<'inverse-square'>> = {
  id: 'inverse-square',
  formula: { min: 'W × (Pmin ÷ P)²', max: 'W × (P ÷ Pmax)²' },
  letters: 'P is the value, Pmin the lowest and Pmax the highest of all tenders',
  sentence:
    'As in proportion to the best bid, but the distance counts twice; a bid that cannot win still moves the points.',
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
      return {
        points: exactly(reduced(weight.n * n * n, weight.d * d * d)),
        numbers: `${most} × (${shown})²`,
      }
    }
  },
}
