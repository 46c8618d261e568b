import type { AssembledRequirement } from '../assembly'
import { type LotView, standing } from './lot-view'

/**
 * The entries of BD-19 and BD-20 that ask for discharging (domain.md section 9). The legal floor asks for the protocol alone,
 * and the minimum of BD-19 for hardware alone unless it carries a share.
 */
export function dischargingEntries(view: LotView): AssembledRequirement[] {
  const { stance, share, scoredBeyond } = view.lot
  const minimumHasShare = stance === 'award-criterion' ? share > 0 : stance !== 'not-sought' && scoredBeyond
  return ['BD-19', 'BD-20']
    .flatMap((key) => standing(view, key))
    .filter(
      ({ key, part, treatment }) =>
        treatment !== 'legal-floor' && (key !== 'BD-19' || part !== 'minimum' || minimumHasShare),
    )
}
