import { LABELS } from '../../labels'
import { TIE_WORDS } from '../../tie-words'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** The lot's own criteria say nothing about equal totals (scoring.md sections 1 and 6). */
export const noTieRule: Rule = {
  id: 'no-tie-rule',
  find: (context) =>
    lotViews(context)
      .filter(({ model, criteria }) => criteria.length > 0 && (model?.ties ?? []).length === 0)
      .map(
        (view): FindingDraft => ({
          severity: 'warn',
          lot: view.lot.id,
          message: `Lot ${view.lot.id} has award criteria and no rule for equal totals.`,
          why: 'Good practice: a tie rule that is published before bids come in cannot be suspected of favouring anyone; no order is ever chosen silently.',
          fix: `Choose rules under ${LABELS.criteria.ties}, in their order, with ${TIE_WORDS.draw} last.`,
          field: view.criteriaPath.replace(/criteria$/, 'ties'),
        }),
      ),
}
