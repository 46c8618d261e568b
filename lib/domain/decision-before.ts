import type { MergedDecision } from './merge-decisions'

const FIELDS = ['treatment', 'proof', 'deferral', 'rationale'] as const
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * What is decided now with one earlier change taken back, field by field: what was changed on another field since
 * stands. Null where the change's own fields have been changed again, so that taking it back would overwrite that.
 */
export function decisionBefore(
  now: MergedDecision,
  before: MergedDecision,
  after: MergedDecision,
): MergedDecision | null {
  const result: MergedDecision = { ...now }
  for (const field of FIELDS) {
    if (same(before[field], after[field])) continue
    if (!same(now[field], after[field])) return null
    Object.assign(result, { [field]: before[field] })
  }
  const parameters = { ...now.parameters }
  for (const id of new Set([
    ...Object.keys(before.parameters ?? {}),
    ...Object.keys(after.parameters ?? {}),
  ])) {
    const [was, became] = [before.parameters?.[id], after.parameters?.[id]]
    if (was === became) continue
    if (parameters[id] !== became) return null
    if (was === undefined) delete parameters[id]
    else parameters[id] = was
  }
  return { ...result, parameters: Object.keys(parameters).length > 0 ? parameters : undefined }
}
