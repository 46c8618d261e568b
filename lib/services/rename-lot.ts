import type { Tender } from '@/lib/domain/tender'

/** Everything that names a lot by its id, after the lot itself got another. */
export function renameLot(tender: Tender, from: string, to: string): Tender {
  if (from === to) return tender
  const renamed = (id: string) => (id === from ? to : id)
  return {
    ...tender,
    decisions: tender.decisions.map((decision) => ({ ...decision, lot: renamed(decision.lot) })),
    localRequirements: tender.localRequirements.map((one) => ({ ...one, lots: one.lots.map(renamed) })),
    acceptedFindings: tender.acceptedFindings.map((one) =>
      one.lot === undefined ? one : { ...one, lot: renamed(one.lot) },
    ),
    evaluation: Object.fromEntries(
      Object.entries(tender.evaluation).map(([lot, model]) => [renamed(lot), model]),
    ),
  }
}
