import type { LotView } from './lot-view'
import type { CheckContext } from './rule'

/** The law alone asks this requirement of the lot; nothing beyond it is asked, scored or deferred. */
export function isOnlyLaw(context: CheckContext, view: LotView, key: string): boolean {
  const entries = view.entries.filter((entry) => entry.key === key && entry.treatment !== 'excluded')
  const statesLaw = context.content.requirements.some(
    (requirement) => requirement.key === key && requirement.default === 'legal-floor',
  )
  return entries.length > 0 && entries.every(({ treatment }) => statesLaw || treatment === 'legal-floor')
}
