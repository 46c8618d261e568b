import type { AssembledCriterion } from '@/lib/domain/assembly'
import { assembleLots } from '@/lib/domain/assembly/assemble-lots'
import type { Content } from '@/lib/domain/content'
import type { Lot, Tender } from '@/lib/domain/tender'

/** What the scored requirements of a lot propose as criteria and the lot does not have yet. */
export function proposedCriteria(tender: Tender, lot: Lot, content: Content): AssembledCriterion[] {
  const own = Object.hasOwn(tender.evaluation, lot.id) ? tender.evaluation[lot.id] : undefined
  const covered = new Set(own?.criteria.flatMap(({ requirements = [] }) => requirements))
  const { lots } = assembleLots({ ...tender, lots: [lot], evaluation: {} }, content)
  return (lots[0]?.criteria ?? []).filter(
    ({ id, requirements = [] }) =>
      !own?.criteria.some((criterion) => criterion.id === id) &&
      requirements.some((key) => !covered.has(key)),
  )
}
