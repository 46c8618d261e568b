import type { AssembledCriterion } from '../assembly'
import type { Content } from '../content'
import type { Tender } from '../tender'
import { assembleLots } from './assemble-lots'

/**
 * The criteria that the scored requirements of a lot propose and that the lot's own do not cover: for showing them and
 * for taking them over.
 */
export function missingCriteria(tender: Tender, lotId: string, content: Content): AssembledCriterion[] {
  const lots = tender.lots.filter(({ id }) => id === lotId)
  const own = Object.hasOwn(tender.evaluation, lotId) ? tender.evaluation[lotId]?.criteria : undefined
  const covered = new Set(own?.flatMap(({ requirements = [] }) => requirements))
  // Proposals are made where a lot has no criteria of its own.
  const assembled = assembleLots({ ...tender, lots, evaluation: {} }, content).lots[0]
  return (assembled?.criteria ?? []).filter(
    ({ id, requirements = [] }) =>
      !own?.some((criterion) => criterion.id === id) && requirements.some((key) => !covered.has(key)),
  )
}
