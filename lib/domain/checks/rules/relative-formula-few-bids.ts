import { RELATIVE_METHODS, type Scoring } from '../../evaluation'
import { LABELS } from '../../labels'
import { METHOD_WORDS } from '../../method-words'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

type RelativeMethod = (typeof RELATIVE_METHODS)[number]

/** What each relative method does when few bids come (scoring.md, sections 2 and 6). */
const WEAKNESSES: Record<RelativeMethod, string> = {
  'lowest-relative': 'in proportion to the best bid. One unusual bid moves the points of all others',
  'linear-from-lowest': 'on a line from the lowest bid. One very low bid takes points from all others',
  log: 'by the logarithm of the distance to the lowest bid. The order of the bids on this criterion stays, but a tenderer cannot work out the points before the opening',
  'inverse-square':
    'by the square of the distance to the best bid. One unusual bid moves the points of all others',
  'min-max':
    'between the lowest and the highest bid. With two bids one gets everything and the other nothing',
}

/** Points that depend on the other bids: with three bids or fewer, a bid that cannot win may decide who does. */
export const relativeFormulaFewBids: Rule = {
  id: 'relative-formula-few-bids',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      view.criteria.flatMap(({ title, scoring }, index): FindingDraft[] => {
        const method = relativeMethod(scoring)
        if (method === undefined) return []
        return [
          {
            severity: 'warn',
            lot: view.lot.id,
            message: `The award criterion “${title}” in lot ${view.lot.id} is scored ${WEAKNESSES[method]}. That matters most with three bids or fewer.`,
            why: 'Good practice: under a formula that looks at the other bids, a bid that cannot win can change the winner; under a published floor and ceiling it never can.',
            fix:
              method === 'min-max'
                ? `Choose another method under ${LABELS.criteria.method}: this one is only for recomputing old results. ${METHOD_WORDS['absolute-linear']} does not depend on other bids.`
                : `Choose under ${LABELS.criteria.method}: ${METHOD_WORDS['absolute-linear']}, or ${METHOD_WORDS['value-function']}. Keep the formula only if you expect more than three bids, and accept this warning with that reason.`,
            field: `${view.criteriaPath}[${index}].scoring.method`,
          },
        ]
      }),
    ),
}

function relativeMethod({ method }: Scoring): RelativeMethod | undefined {
  return RELATIVE_METHODS.find((relative) => relative === method)
}
