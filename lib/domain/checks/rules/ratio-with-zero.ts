import type { Criterion } from '../../evaluation'
import { LABELS } from '../../labels'
import { METHOD_WORDS } from '../../method-words'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** A ratio is not defined for nothing, and nothing may be offered: of a quantity, or as a fee (scoring.md section 6). */
export const ratioWithZero: Rule = {
  id: 'ratio-with-zero',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      view.criteria.flatMap((criterion, index): FindingDraft[] => {
        if (!isRatio(criterion) || !mayBeNothing(criterion)) return []
        const { title, direction = 'min' } = criterion
        const effect =
          direction === 'max'
            ? 'a bid that offers nothing cannot be scored'
            : 'a bid of 0 cannot be scored, and one of almost 0 takes nearly all points from the others'
        return [
          {
            severity: 'warn',
            lot: view.lot.id,
            message: `The award criterion “${title}” in lot ${view.lot.id} divides by what is offered, and 0 may be offered: ${effect}.`,
            why: 'Good practice: a ratio has no value at 0, so the formula must be one that every admissible offer can be put in.',
            fix: `Choose under ${LABELS.criteria.method}: ${METHOD_WORDS['absolute-linear']}, or ${METHOD_WORDS['value-function']}, for which 0 is a value like any other. Or say in a requirement that 0 is inadmissible and accept this warning with that reason.`,
            field: `${view.criteriaPath}[${index}].scoring.method`,
          },
        ]
      }),
    ),
}

function isRatio({ scoring }: Criterion): boolean {
  return scoring.method === 'lowest-relative' || scoring.method === 'inverse-square'
}

/** Supply and operation always cost something; a quantity or what is paid to the city can be nothing. */
function mayBeNothing({ kind, direction }: Criterion): boolean {
  return kind === 'quantity' || (kind === 'price' && direction === 'max')
}
