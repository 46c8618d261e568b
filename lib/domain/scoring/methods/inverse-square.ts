import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { RelativeMethod, ScoringOf } from '../method'
import { positiveNumber } from '../positive-number'
import { reduced } from '../reduced'
import { showNumber } from '../show-number'

export const inverseSquare: RelativeMethod<ScoringOf<'inverse-square'>> = {
  id: 'inverse-square',
  formula: { min: 'W × (Pmin ÷ P)²', max: 'W × (P ÷ Pmax)²' },
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
    return (value, { lowest, highest }) => {
      const own = { value: positiveNumber(value), shown: asGiven(value) }
      const [above, below] = direction === 'min' ? [lowest, own] : [own, highest]
      const n = above.value.n * below.value.d
      const d = above.value.d * below.value.n
      return {
        points: exactly(reduced(weight.n * n * n, weight.d * d * d)),
        numbers: `${most} × (${above.shown} ÷ ${below.shown})²`,
      }
    }
  },
}
