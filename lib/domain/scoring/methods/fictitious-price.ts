import { asGiven } from '../as-given'
import { exactly } from '../exact'
import type { AbsoluteMethod, ScoringOf } from '../method'
import { numberOf } from '../number-of'
import { refusesMax } from '../refuses-max'

export const fictitiousPrice: AbsoluteMethod<ScoringOf<'fictitious-price'>> = {
  id: 'fictitious-price',
  formula: { min: 'P, from which the value of the quality is taken off' },
  sentence:
    'The price enters as it is; each quality criterion takes off up to its published amount of money.',
  domain: 'Any price; under award on value only.',
  source: 'Award on value (gunnen op waarde); scoring.md section 2',
  takes: 'number',
  relative: false,
  offered: true,
  refuses: refusesMax,
  scorer: () => (value) => ({ points: exactly(numberOf(value)), numbers: asGiven(value) }),
}
