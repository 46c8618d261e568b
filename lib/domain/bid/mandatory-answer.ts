import type { MandatoryRequirement } from './mandatory-requirements'
import type { ReceivedBid, RequirementAnswer } from './received-bid'

/**
 * What is known of a bid under one requirement or part. A verdict that was given on a requirement as a whole, before its
 * parts had verdicts of their own, counts for each part until somebody decides that part. Declarations are stored under the
 * key, once a part.
 */
export function mandatoryAnswer(
  { requirements }: Pick<ReceivedBid, 'requirements'>,
  { id, key, part }: Pick<MandatoryRequirement, 'id' | 'key' | 'part'>,
): RequirementAnswer | undefined {
  const at = (name: string) => (Object.hasOwn(requirements, name) ? requirements[name] : undefined)
  const verdict = at(id) ?? at(key)
  if (!verdict) return undefined
  const { declared: _, ...found } = verdict
  const declared = at(key)?.declared?.filter((one) => one.part === part || one.part === undefined)
  return declared && declared.length > 0 ? { ...found, declared } : found
}
