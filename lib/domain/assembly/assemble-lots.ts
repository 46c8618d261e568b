import type { AssembledCriterion, AssembledLot, AssembledRequirement } from '../assembly'
import type { Content } from '../content'
import { type ResolvedLot, resolveLot } from '../resolve-lot'
import type { Tender } from '../tender'
import { assembleEntry } from './assemble-entry'
import { assembleLocal } from './assemble-local'
import { plan } from './plan'
import { proposeCriteria } from './propose-criteria'

/** Every lot with its resolved requirements and criteria, in the order of the file; without findings. */
export function assembleLots(
  tender: Tender,
  content: Content,
): { resolvedLots: ResolvedLot[]; lots: AssembledLot[] } {
  const resolvedLots = tender.lots.map((lot) => resolveLot(tender, lot, content))
  return { resolvedLots, lots: resolvedLots.map((lot) => assembleLot(tender, lot, content)) }
}

function assembleLot(tender: Tender, lot: ResolvedLot, content: Content): AssembledLot {
  const requirements: AssembledRequirement[] = [
    ...content.requirements.flatMap((requirement) =>
      plan(requirement, lot, content).map((entry) =>
        assembleEntry(requirement, entry, lot, tender.decisions, content, tender.language),
      ),
    ),
    ...assembleLocal(tender, lot, content),
  ]
  const own = Object.hasOwn(tender.evaluation, lot.id) ? tender.evaluation[lot.id] : undefined
  const criteria: AssembledCriterion[] = own
    ? own.criteria.map((criterion) => ({ ...criterion, proposed: false }))
    : proposeCriteria(requirements, lot, content, tender.language)
  return { id: lot.id, operationalModel: lot.operationalModel, requirements, criteria }
}
