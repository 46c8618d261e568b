import type { Tender } from '@/lib/domain/tender'

/** The tender without a local requirement and without all that names it: no key may point nowhere. */
export function withoutLocalRequirement(tender: Tender, key: string): Tender {
  return {
    ...tender,
    localRequirements: tender.localRequirements.filter((one) => one.key !== key),
    decisions: tender.decisions.filter(({ requirement }) => requirement !== key),
    marketEvidence: tender.marketEvidence.filter(({ requirement }) => requirement !== key),
    acceptedFindings: tender.acceptedFindings.filter(({ requirement }) => requirement !== key),
    evaluation: Object.fromEntries(
      Object.entries(tender.evaluation).map(([lot, model]) => [
        lot,
        {
          ...model,
          criteria: model.criteria.map((criterion) =>
            criterion.requirements?.includes(key)
              ? { ...criterion, requirements: criterion.requirements.filter((one) => one !== key) }
              : criterion,
          ),
        },
      ]),
    ),
  }
}
