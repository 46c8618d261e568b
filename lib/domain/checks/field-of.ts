import type { Part } from '../sets'
import type { Decision, Deferral } from '../tender'
import type { LotView } from './lot-view'
import type { CheckContext } from './rule'

type DecisionField = 'treatment' | 'parameters' | 'proof' | 'deferral' | 'rationale'
type Placed = { decision: Decision; path: string }

/** The decisions on one requirement of a lot, whatever their part, with their place in the file. */
export function decisionsOn(context: CheckContext, lot: string, key: string): Placed[] {
  return context.tender.decisions
    .map((decision, index) => ({ decision, path: `decisions[${index}]` }))
    .filter(({ decision }) => decision.lot === lot && decision.requirement === key)
}

/**
 * The decisions that reach the entry of a part: without a part a decision means what goes beyond, else the single entry
 * (docs/decisions/0004). A local requirement has no parts.
 */
export function decisionsReaching(context: CheckContext, lot: string, key: string, part?: Part): Placed[] {
  const all = decisionsOn(context, lot, key)
  if (context.tender.localRequirements.some((item) => item.key === key)) return all
  const parts: readonly (Part | undefined)[] =
    part === 'floor' || part === 'minimum' ? [part] : [undefined, 'beyond']
  return all.filter(({ decision }) => parts.includes(decision.part))
}

/**
 * Where a choice on a requirement is set: the decision that sets the field, else any decision on the entry, else the
 * place where the decision would be made (`rule.ts` describes the path). `suffix` continues the path.
 */
export function fieldOf(
  context: CheckContext,
  view: LotView,
  key: string,
  field: DecisionField,
  part?: Part,
  suffix = '',
): string {
  const reaching = decisionsReaching(context, view.lot.id, key, part)
  const tail = `${field}${suffix}`
  const setting = reaching.find(({ decision }) => decision[field] !== undefined)
  if (setting) return `${setting.path}.${tail}`
  const local = context.tender.localRequirements.findIndex((item) => item.key === key)
  if (local >= 0 && (field === 'treatment' || field === 'proof' || field === 'rationale'))
    return `localRequirements[${local}].${tail}`
  if (reaching[0]) return `${reaching[0].path}.${tail}`
  const place = `${view.path}.requirements.${key}`
  return field === 'treatment' ? place : `${place}.${tail}`
}

/** Where one field of an entry's deferral is set: by its own decision, or by the lot's bidirectional choice, which it follows. */
export function deferralFieldOf(
  context: CheckContext,
  view: LotView,
  key: string,
  part: Part | undefined,
  name: keyof Deferral,
): string {
  const deferrals = decisionsReaching(context, view.lot.id, key, part).filter(
    ({ decision }) => decision.deferral !== undefined,
  )
  const own = deferrals.find(({ decision }) => decision.deferral?.[name] !== undefined)
  if (own) return `${own.path}.deferral.${name}`
  const follows =
    view.lot.stance === 'deferred' &&
    context.content.requirements.some((item) => item.key === key && item.default === 'stance')
  if (follows && (view.lot.deferral[name] !== undefined || deferrals.length === 0))
    return `${view.path}.bidirectional.deferral.${name}`
  return fieldOf(context, view, key, 'deferral', part, `.${name}`)
}
