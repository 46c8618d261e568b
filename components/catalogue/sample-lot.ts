import type { Content } from '@/lib/domain/content'
import type { Requirement } from '@/lib/domain/content/requirement'
import { type ResolvedLot, resolveLot } from '@/lib/domain/resolve-lot'
import { CATALOGUE, type OperationalModel } from '@/lib/domain/sets'
import type { Lot, Tender } from '@/lib/domain/tender'

/** A lot in a Member State to which the requirement applies with all its points, so that its clauses can be read. */
export function sampleLot(requirement: Requirement, model: OperationalModel, content: Content): ResolvedLot {
  const { access, current } = requirement.appliesTo
  const lot: Lot = {
    id: '1',
    title: 'Sample',
    operationalModel: model,
    access,
    current,
    chargingPoints: 100,
    bidirectional: { readiness: 'required', stance: 'award-criterion', share: 50 },
  }
  const tender: Tender = {
    format: 'tender/1',
    catalogue: CATALOGUE,
    title: 'Sample',
    authority: { name: 'Sample', country: 'IE' },
    language: 'en',
    dates: {},
    lots: [lot],
    decisions: [],
    localRequirements: [],
    marketEvidence: [],
    acceptedFindings: [],
    evaluation: {},
  }
  return resolveLot(tender, lot, content)
}
