import { formatDay } from '../../format-day'
import { LABELS } from '../../labels'
import { cite } from '../cite'
import { directiveBinds } from '../directive-binds'
import { isBlank, lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

const YEARS_WITHOUT_REASON = 5

/** A concession of more than five years needs a reason from recoupment (2014/23 Art 18). */
export const termWithoutReason: Rule = {
  id: 'term-without-reason',
  find: (context) => {
    const { contractStart, contractEnd } = context.tender.dates
    if (contractStart === undefined || contractEnd === undefined) return []
    if (contractEnd <= yearsLater(contractStart, YEARS_WITHOUT_REASON)) return []
    return lotViews(context)
      .filter(({ lot }) => lot.operationalModel === 'concession' && isBlank(lot.termReason))
      .map(
        (view): FindingDraft => ({
          severity: directiveBinds(view) ? 'warn' : 'note',
          lot: view.lot.id,
          message: `The concession of lot ${view.lot.id} runs from ${formatDay(contractStart)} to ${formatDay(contractEnd)}, longer than five years, and no reason is given.`,
          why: cite(
            view,
            { concession: 'Article 18(2)' },
            'A concession may exceed five years only for the time in which the operator can reasonably be expected to recoup its investment, with a return on it.',
          ),
          fix: `Say under ${LABELS.lot.termReason} why: the investment per point, the use that is expected and the years to recoup it. Or change ${LABELS.details.contractEnd} in the tender details so that the contract ends within five years.`,
          field: `${view.path}.termReason`,
        }),
      )
  },
}

/** The same day some years later; days written YYYY-MM-DD compare as text. */
function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}
