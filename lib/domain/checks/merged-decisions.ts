import type { Decision } from '../tender'
import type { LotView } from './lot-view'
import type { CheckContext } from './rule'

/** The decisions on one requirement, lot and part as one, and the place of the first of them. */
export interface MergedDecision extends Decision {
  path: string
}

/** Several decisions on one requirement, lot and part merge field by field (formats.md); parameters merge one by one. */
export function mergedDecisions(context: CheckContext, view: LotView): MergedDecision[] {
  const merged = new Map<string, MergedDecision>()
  context.tender.decisions.forEach((decision, index) => {
    if (decision.lot !== view.lot.id) return
    const id = `${decision.requirement} ${decision.part ?? ''}`
    const before = merged.get(id)
    if (!before) {
      merged.set(id, { ...decision, path: `decisions[${index}]` })
      return
    }
    const given = Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== undefined))
    const parameters =
      before.parameters || decision.parameters ? { ...before.parameters, ...decision.parameters } : undefined
    merged.set(id, { ...before, ...given, ...(parameters ? { parameters } : {}) })
  })
  return [...merged.values()]
}
