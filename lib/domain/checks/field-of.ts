import type { Decision } from '../tender'
import type { LotView } from './lot-view'
import type { CheckContext } from './rule'

type DecisionField = 'treatment' | 'parameters' | 'proof' | 'deferral' | 'rationale'

/** The decisions on one requirement of a lot with their place in the file; `part` narrows them to that part. */
export function decisionsOn(context: CheckContext, lot: string, key: string, part?: string): { decision: Decision; path: string }[] {
  return context.tender.decisions
    .map((decision, index) => ({ decision, path: `decisions[${index}]` }))
    .filter(({ decision }) => decision.lot === lot && decision.requirement === key)
    .filter(({ decision }) => part === undefined || decision.part === part)
}

/**
 * Where a choice on a requirement is set: the decision that sets the field, else any decision on the requirement,
 * else the place where the decision would be made (`rule.ts` describes the path). `suffix` continues the path.
 */
export function fieldOf(context: CheckContext, view: LotView, key: string, field: DecisionField, part?: string, suffix = ''): string {
  const all = decisionsOn(context, view.lot.id, key)
  const ofPart = all.filter(({ decision }) => decision.part === part)
  const found =
    ofPart.find(({ decision }) => decision[field] !== undefined) ??
    all.find(({ decision }) => decision[field] !== undefined) ??
    ofPart[0] ??
    all[0]
  const tail = `${field}${suffix}`
  if (found) return `${found.path}.${tail}`
  const local = context.tender.localRequirements.findIndex((item) => item.key === key)
  if (local >= 0 && (field === 'treatment' || field === 'proof' || field === 'rationale')) return `localRequirements[${local}].${tail}`
  return field === 'treatment' ? `${view.path}.requirements.${key}` : `${view.path}.requirements.${key}.${tail}`
}

/** Where the deferral of an entry is set: its own decision, else the lot's bidirectional choice, which it follows. */
export function deferralFieldOf(context: CheckContext, view: LotView, key: string, part: string | undefined, name: string): string {
  const own = decisionsOn(context, view.lot.id, key)
  const decided = own.some(({ decision }) => decision.deferral !== undefined || decision.treatment === 'deferred')
  const follows = context.content.requirements.some((item) => item.key === key && item.default === 'stance')
  if (!decided && follows && view.lot.stance === 'deferred') return `${view.path}.bidirectional.deferral.${name}`
  return fieldOf(context, view, key, 'deferral', part, `.${name}`)
}
