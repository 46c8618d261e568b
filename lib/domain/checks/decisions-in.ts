import type { Decision } from '../tender'
import type { LotView } from './lot-view'
import type { CheckContext } from './rule'

/** The decisions on a lot, each as it stands in the file, with its place. */
export function decisionsIn(context: CheckContext, view: LotView): { decision: Decision; path: string }[] {
  return context.tender.decisions
    .map((decision, index) => ({ decision, path: `decisions[${index}]` }))
    .filter(({ decision }) => decision.lot === view.lot.id)
}
