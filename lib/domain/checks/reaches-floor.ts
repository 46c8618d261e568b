import type { Decision } from '../tender'
import { isOnlyLaw } from './is-only-law'
import type { LotView } from './lot-view'
import type { CheckContext } from './rule'

/**
 * A decision aims at what the law demands: at the part `floor`, or at a requirement of which only the floor stands in
 * the lot. Without a part a decision means what goes beyond, so it leaves a floor with more on top of it alone.
 */
export function reachesFloor(context: CheckContext, view: LotView, { requirement, part }: Decision): boolean {
  const entries = view.entries.filter(({ key }) => key === requirement)
  if (part === 'floor' && entries.some((entry) => entry.part === 'floor')) return true
  if (!isOnlyLaw(context, view, requirement)) return false
  return part === undefined || part === 'floor' || entries.every((entry) => entry.part === undefined)
}
