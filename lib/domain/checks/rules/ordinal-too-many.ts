import { AGGREGATION_WORDS } from '../../aggregation-words'
import { LABELS } from '../../labels'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

const MOST = 6

/** More criteria than an order alone can carry (scoring.md section 6). */
export const ordinalTooMany: Rule = {
  id: 'ordinal-too-many',
  find: (context) =>
    lotViews(context)
      .filter(({ model, criteria }) => model?.aggregation === 'ordinal' && criteria.length > MOST)
      .map(
        (view): FindingDraft => ({
          severity: 'warn',
          lot: view.lot.id,
          message: `Lot ${view.lot.id} ranks ${view.criteria.length} award criteria by order of importance; more than ${MOST} are too many for an order alone.`,
          why: 'Good practice: weights drawn from an order leave the last of many criteria with next to nothing, and hardly any bid is better in the order as a whole.',
          fix: `Merge or remove criteria until ${MOST} are left, or choose ${AGGREGATION_WORDS['weighted-sum']} under ${LABELS.criteria.aggregation}.`,
          field: view.criteriaPath,
        }),
      ),
}
