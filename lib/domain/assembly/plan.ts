import type { Content } from '../content'
import type { Requirement } from '../content/requirement'
import type { ResolvedLot } from '../resolve-lot'
import type { Part, Treatment } from '../sets'
import { type FloorDuty, floorDuty } from './floor-duty'
import { planByStance } from './plan-by-stance'

/** One entry before anybody departed from it: what the rules give a requirement in a lot. */
export interface Plan {
  part?: Part
  treatment: Treatment
  /** Given by the law or by safety: a decision never moves it (domain.md section 6). */
  locked: boolean
  /** `part`: the clause of the part; `whole`: the clause of the requirement, where the law gives nothing to build on. */
  wording: 'whole' | 'part'
  floor?: FloorDuty
  /** Beside a minimum share, what goes beyond it is meant for every point. */
  beyondShare?: boolean
  /** The minimum's sentences: hardware from day one, and a share of the points. */
  minimum?: { readiness: boolean; share: boolean }
}

/** The entries that the rules give for one requirement in one lot, before decisions; none where it does not apply. */
export function plan(requirement: Requirement, lot: ResolvedLot, content: Content): Plan[] {
  const { access, current } = requirement.appliesTo
  if (!access.some((one) => lot.access.includes(one)) || !current.some((one) => lot.current.includes(one)))
    return []
  const floor = floorDuty(requirement.key, lot, content)
  const floorPlan: Plan[] = floor
    ? [{ part: 'floor', treatment: 'legal-floor', locked: true, wording: 'part', floor }]
    : []
  switch (requirement.default) {
    case 'legal-floor':
      return floor
        ? [
            {
              treatment: floor.noteOnly ? 'informative' : 'legal-floor',
              locked: true,
              wording: 'whole',
              floor,
            },
          ]
        : []
    case 'conditional':
      return [
        {
          treatment: lot.stance === 'mandatory' ? 'mandatory' : 'conditional',
          locked: true,
          wording: 'whole',
        },
      ]
    case 'stance':
      return [...floorPlan, ...planByStance(requirement, lot, floor !== undefined, content)]
    default:
      if (floorPlan.length === 0) return [{ treatment: requirement.default, locked: false, wording: 'whole' }]
      return requirement.parts?.beyond
        ? [...floorPlan, { part: 'beyond', treatment: requirement.default, locked: false, wording: 'part' }]
        : floorPlan
  }
}
