import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { AbsoluteMethod, ScoringOf } from '../method'
import { positiveNumber } from '../positive-number'
import { refusesMax } from '../refuses-max'

export const divisor: AbsoluteMethod<ScoringOf<'divisor'>> = {
  id: 'divisor',
  formula: { min: 'P, by which the quality points are divided' },
  sentence: 'The quality points are divided by the price: most quality for the money.',
  domain: 'A price above 0; under quality per price only.',
  source: 'Simple ratio method; scoring.md section 2',
  takes: 'number',
  relative: false,
  offered: true,
  refuses: refusesMax,
  scorer: () => (value) => ({ points: exactly(positiveNumber(value)), numbers: asGiven(value) }),
}
