import { LABELS } from '../../labels'
import { cite } from '../cite'
import { deferralFieldOf } from '../field-of'
import { lotViews } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { FindingDraft, Rule } from '../rule'

/** A deferred requirement binds on its long-stop date, whatever happened to its trigger (domain.md section 6). */
export const noLongStop: Rule = {
  id: 'no-long-stop',
  find: (context) =>
    lotViews(context).flatMap((view) =>
      view.entries
        .filter(({ treatment, deferral }) => treatment === 'deferred' && deferral?.longStop === undefined)
        .map(
          ({ key, part }): FindingDraft => ({
            severity: 'block',
            lot: view.lot.id,
            requirement: key,
            message: `${requirementName(context, key)} applies later in lot ${view.lot.id}, but has no long-stop date.`,
            why: cite(
              view,
              {
                procurement: 'Article 72(1)(a)',
                concession: 'Article 43(1)(a)',
                'open-market': 'Article 10(2)(d)',
              },
              'What binds later must be clear, precise and unequivocal from the start; without a last day it may never bind.',
            ),
            fix: `Fill in ${LABELS.deferral.longStop}: the day from which the requirement binds in any case, on or before the end of the contract or permit.`,
            field: deferralFieldOf(context, view, key, part, 'longStop'),
          }),
        ),
    ),
}
