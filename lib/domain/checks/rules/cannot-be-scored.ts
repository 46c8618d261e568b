import { AGGREGATION_WORDS } from '../../aggregation-words'
import { LABELS } from '../../labels'
import { modelProblems } from '../../scoring/model-problems'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** The lot's own criteria lack what their aggregation computes with, so no bid could be ranked by them (scoring.md section 1). */
export const cannotBeScored: Rule = {
  id: 'cannot-be-scored',
  find: (context) =>
    lotViews(context).flatMap((view): FindingDraft[] => {
      const [first, ...more] = view.model && view.criteria.length > 0 ? modelProblems(view.model) : []
      if (!first) return []
      const index = Number(/^criteria\[(\d+)\]/.exec(first.path)?.[1] ?? Number.NaN)
      const title = view.criteria[index]?.title
      const others = more.length > 0 ? ` (and ${more.length} more)` : ''
      return [
        {
          severity: 'warn',
          lot: view.lot.id,
          message: `No bid could be ranked by the award criteria of lot ${view.lot.id}: ${title ? `“${title}”: ` : ''}${first.message}${others}.`,
          why: 'Good practice: what is published is what is computed. Criteria that are listed in their order alone need the aggregation by order of importance, whose weights are published too.',
          fix: `Give each criterion what the way of adding up needs, or choose another under ${LABELS.criteria.aggregation}, such as ${AGGREGATION_WORDS.ordinal}.`,
          field: `${view.criteriaPath.replace(/criteria$/, '')}${first.path}`,
        },
      ]
    }),
}
