import type { Criterion } from '../../evaluation'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** A low tariff and a high fee are both scored: users pay the fee through the tariff (scoring.md section 6). */
export const tariffAndFee: Rule = {
  id: 'tariff-and-fee',
  find: (context) =>
    lotViews(context).flatMap((view): FindingDraft[] => {
      const tariff = view.criteria.find((criterion) => criterion.kind === 'price' && !wantsMore(criterion))
      const fee = view.criteria.findIndex((criterion) => criterion.kind === 'price' && wantsMore(criterion))
      if (tariff === undefined || fee < 0) return []
      return [
        {
          severity: 'warn',
          lot: view.lot.id,
          message: `Lot ${view.lot.id} scores two prices that pull against each other: “${tariff.title}” (the lower the better) and “${view.criteria[fee]?.title}” (the higher the better).`,
          why: 'Good practice: whoever pays the authority a higher fee earns it back from the users, so the two criteria cancel each other out and reward bids that are hard to compare.',
          fix: 'Remove one of the two criteria and fix that price instead: a fee set by the authority, or a cap on the tariff. If both stay, give the fee 20 per cent of all weights or less.',
          field: `${view.criteriaPath}[${fee}].direction`,
        },
      ]
    }),
}

/** A price without a direction is better when lower. */
function wantsMore({ direction }: Criterion): boolean {
  return direction === 'max'
}
