import type { AssembledRequirement } from '@/lib/domain/assembly'
import type { Decision } from '@/lib/domain/tender'

/** The decisions on a lot that reach no entry of it: on a requirement that does not apply, or a part that it does not have. */
export function idleDecisions(
  decisions: Decision[],
  lot: string,
  entries: AssembledRequirement[],
): Decision[] {
  return decisions.filter((decision) => {
    if (decision.lot !== lot) return false
    const own = entries.filter(({ key }) => key === decision.requirement)
    const place = decision.part ?? 'beyond'
    return !own.some(({ part }) => part === place || part === undefined)
  })
}
