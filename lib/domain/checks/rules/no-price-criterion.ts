import { KIND_WORDS } from '../../kind-words'
import { LABELS } from '../../labels'
import { cite } from '../cite'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** Offers are compared on price or cost, unless the price is fixed and they compete on quality alone (2014/24 Art 67(2)). */
export const noPriceCriterion: Rule = {
  id: 'no-price-criterion',
  find: (context) =>
    lotViews(context)
      .filter(({ lot, criteria }) => lot.operationalModel === 'procurement' && criteria.length > 0)
      .filter(({ criteria }) => criteria.every(({ kind }) => kind !== 'price'))
      .map(
        (view): FindingDraft => ({
          severity: 'warn',
          lot: view.lot.id,
          message: `Lot ${view.lot.id} is a procurement, and none of its award criteria is a price or cost.`,
          why: cite(
            view,
            { procurement: 'Article 67(2)' },
            'The best offer is identified on the basis of price or cost; on quality alone only where price or cost is fixed.',
          ),
          fix: `Press ${LABELS.criteria.add} and choose ${KIND_WORDS.price} as its ${LABELS.criteria.kind.toLowerCase()}. If the price is fixed in the tender, accept this warning and say so.`,
          field: view.criteriaPath,
        }),
      ),
}
