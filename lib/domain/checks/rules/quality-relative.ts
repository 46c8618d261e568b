import { RELATIVE_METHODS } from '../../evaluation'
import { LABELS } from '../../labels'
import { METHOD_WORDS } from '../../method-words'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** Quality measured against the best bid: the marks of one bid then hang on who else bids (scoring.md section 6). */
export const qualityRelative: Rule = {
  id: 'quality-relative',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      view.criteria.flatMap(({ title, kind, scoring }, index): FindingDraft[] => {
        const isRelative = RELATIVE_METHODS.some((method) => method === scoring.method)
        if (!isRelative || (kind !== 'quality' && kind !== 'requirement')) return []
        return [
          {
            severity: 'warn',
            lot: view.lot.id,
            message: `The award criterion “${title}” in lot ${view.lot.id} measures quality against the best bid, so that the best one gets all points however weak it is.`,
            why: 'Good practice: quality is judged against what was published, not against the neighbour; else a weak field makes a mediocre bid excellent, and the published weight is never the real one.',
            fix: `Choose under ${LABELS.criteria.method}: ${METHOD_WORDS.levels}, ${METHOD_WORDS.scale}, or for what can be measured ${METHOD_WORDS['value-function']}.`,
            field: `${view.criteriaPath}[${index}].scoring.method`,
          },
        ]
      }),
    ),
}
