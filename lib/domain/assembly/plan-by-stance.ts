import type { Content } from '../content'
import type { Requirement } from '../content/requirement'
import type { ResolvedLot } from '../resolve-lot'
import type { Plan } from './plan'

/**
 * What the lot's bidirectional choice gives a requirement that follows it (`BD-19`, `BD-20`; domain.md section 9).
 * What is asked of everyone beside something scored is the minimum; the scored or later part is what goes beyond.
 */
export function planByStance(
  requirement: Requirement,
  lot: ResolvedLot,
  hasFloor: boolean,
  content: Content,
): Plan[] {
  const { stance, share } = lot
  // A share of 100 per cent that discharges from commissioning includes the hardware.
  const impliesHardware = stance === 'mandatory' && share === 100
  const readiness = lot.readiness === 'required' && requirement.carriesReadiness === true && !impliesHardware
  const scoresMore = lot.scoredBeyond && (stance === 'mandatory' || stance === 'deferred')
  const asksShare = scoresMore || (stance === 'award-criterion' && share > 0)
  // Without a floor the minimum must ask for the whole standard, unless the law never asks for any of it.
  const lawKnowsIt = content.legalFloor.some((floor) => floor.requirement === requirement.key)
  const minimum: Plan[] =
    readiness || asksShare
      ? [
          {
            part: 'minimum',
            treatment: scoresMore && stance === 'deferred' ? 'deferred' : 'mandatory',
            locked: false,
            wording: hasFloor || !lawKnowsIt || !asksShare ? 'part' : 'whole',
            minimum: { readiness, share: asksShare },
          },
        ]
      : []
  if (stance === 'not-sought') return minimum
  return [
    ...minimum,
    {
      ...(hasFloor || minimum.length > 0 ? { part: 'beyond' as const } : {}),
      treatment: scoresMore ? 'award-criterion' : stance,
      locked: false,
      wording: hasFloor || asksShare ? 'part' : 'whole',
      beyondShare: asksShare,
    },
  ]
}
