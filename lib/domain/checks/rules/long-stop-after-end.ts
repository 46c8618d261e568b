import { formatDay } from '../../format-day'
import { LABELS } from '../../labels'
import { cite } from '../cite'
import { deferralFieldOf } from '../field-of'
import { lotViews } from '../lot-view'
import { requirementName } from '../requirement-name'
import type { FindingDraft, Rule } from '../rule'

/** A requirement that binds only after the contract has ended never binds (domain.md section 6). */
export const longStopAfterEnd: Rule = {
  id: 'long-stop-after-end',
  find: (context) => {
    const end = context.tender.dates.contractEnd
    if (end === undefined) return []
    return lotViews(context).flatMap((view) =>
      view.entries.flatMap(({ key, part, treatment, deferral }): FindingDraft[] => {
        const longStop = deferral?.longStop
        if (treatment !== 'deferred' || longStop === undefined || longStop <= end) return []
        return [
          {
            severity: 'block',
            lot: view.lot.id,
            requirement: key,
            message: `The long-stop date of ${requirementName(context, key)} in lot ${view.lot.id}, ${formatDay(longStop)}, is later than the end of the contract or permit, ${formatDay(end)}.`,
            why: cite(
              view,
              {
                procurement: 'Article 72(1)(a)',
                concession: 'Article 43(1)(a)',
                'open-market': 'Article 10(2)(d)',
              },
              'What binds later must be clear, precise and unequivocal; an obligation that begins after the end is none.',
            ),
            fix: `Set ${LABELS.deferral.longStop} to ${formatDay(end)} or earlier, or correct ${LABELS.details.contractEnd} in the tender details.`,
            field: deferralFieldOf(context, view, key, part, 'longStop'),
          },
        ]
      }),
    )
  },
}
