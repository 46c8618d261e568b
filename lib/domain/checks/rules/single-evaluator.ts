import { listed } from '../listed'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** Quality is judged by people; one alone is not enough (scoring.md section 3). */
export const singleEvaluator: Rule = {
  id: 'single-evaluator',
  find: (context) =>
    lotViews(context).flatMap((view): FindingDraft[] => {
      const first = view.criteria.findIndex(({ kind }) => kind === 'quality')
      if (first < 0) return []
      const titles = view.criteria.filter(({ kind }) => kind === 'quality').map(({ title }) => `“${title}”`)
      return [
        {
          severity: 'note',
          lot: view.lot.id,
          message: `In lot ${view.lot.id} people judge ${listed(titles)}. Each criterion needs at least two evaluators; three are better.`,
          why: 'Good practice, not law: a judgement made by one person cannot be compared with another, and is hard to defend.',
          fix: 'Name at least two evaluators for each quality criterion in your own file before the bids are opened, and decide beforehand whether they agree on a score or average theirs.',
          field: `${view.criteriaPath}[${first}]`,
        },
      ]
    }),
}
