import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { RelativeMethod, ScoringOf } from '../method'
import { positiveNumber } from '../positive-number'
import { reduced } from '../reduced'
import { showNumber } from '../show-number'

export const lowestRelative: RelativeMethod<ScoringOf<'lowest-relative'>> = {
  id: 'lowest-relative',
  formula: { min: 'W × Pmin ÷ P', max: 'W × P ÷ Pmax' },
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
    return (value, { lowest, highest }) => {
      const own = { value: positiveNumber(value), shown: asGiven(value) }
      const [above, below] = direction === 'min' ? [lowest, own] : [own, highest]
      return {
        points: exactly(
          reduced(weight.n * above.value.n * below.value.d, weight.d * above.value.d * below.value.n),
        ),
        numbers: `${most} × ${above.shown} ÷ ${below.shown}`,
      }
    }
  },
}
