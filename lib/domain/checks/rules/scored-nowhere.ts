import { LABELS } from '../../labels'
import { cite } from '../cite'
import { criteriaNaming } from '../criteria-naming'
import { lotViews } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { FindingDraft, Rule } from '../rule'

/** A scored part stands in one of the lot's criteria; without criteria of its own the proposed ones hold them all. */
export const scoredNowhere: Rule = {
  id: 'scored-nowhere',
  find: (context) =>
    lotViews(context)
      .filter(({ criteria }) => criteria.length > 0)
      .flatMap((view) => {
        const named = new Set(criteriaNaming(view).map(({ key }) => key))
        const scored = view.entries.filter(({ treatment }) => treatment === 'award-criterion')
        const missing = [...new Set(scored.map(({ key }) => key))].filter((key) => !named.has(key))
        return missing.map(
          (key): FindingDraft => ({
            severity: 'block',
            lot: view.lot.id,
            requirement: key,
            message: `${requirementName(context, key)} is an award criterion in lot ${view.lot.id}, but none of its ${view.criteria.length} criteria scores it.`,
            why: cite(
              view,
              { procurement: 'Article 67(5)', concession: 'Article 41(3)', 'open-market': 'Article 12(1)' },
              'Everything that earns points is published with the criterion that gives them.',
            ),
            fix: `Take over the criterion that is proposed for ${key}, or tick ${key} under ${LABELS.criteria.requirements} in one of yours. Or choose another use for it on the Requirements page.`,
            field: view.criteriaPath,
          }),
        )
      }),
}
