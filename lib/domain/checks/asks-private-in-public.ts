import type { Decision } from '../tender'
import type { LotView } from './lot-view'
import type { CheckContext } from './rule'

/** True for a decision that asks a private-only requirement (PR-12 to PR-15) of a lot without private points. */
export function asksPrivateInPublic(context: CheckContext, view: LotView, decision: Decision): boolean {
  if (decision.lot !== view.lot.id || view.lot.access.includes('private')) return false
  if (decision.treatment === 'excluded') return false
  return context.content.requirements.some(
    ({ key, group }) => key === decision.requirement && group === 'private',
  )
}
