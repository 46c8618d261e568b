import type { AssembledRequirement } from '../../assembly'
import { formatDay } from '../../format-day'
import { LABELS } from '../../labels'
import { deferralFieldOf } from '../field-of'
import { listed } from '../listed'
import { lotViews } from '../lot-view'
import type { FindingDraft, Rule } from '../rule'

/** A deferred requirement binds only after the last point has been installed: every point has to be refitted. */
export const retrofitLongStop: Rule = {
  id: 'retrofit-long-stop',
  find: (context) =>
    lotViews(context).flatMap((view) => {
      const last = context.tender.lots[view.index]?.lastInstallation ?? context.tender.dates.lastInstallation
      if (last === undefined) return []
      const late = view.entries.filter(
        ({ treatment, deferral }) => treatment === 'deferred' && (deferral?.longStop ?? '') > last,
      )
      // The requirements that follow the stance share one long-stop date: one finding for the one field.
      const byField = new Map<string, AssembledRequirement[]>()
      for (const entry of late) {
        const field = deferralFieldOf(context, view, entry.key, entry.part, 'longStop')
        byField.set(field, [...(byField.get(field) ?? []), entry])
      }
      return [...byField].map(([field, entries]): FindingDraft => {
        const longStop = entries[0]?.deferral?.longStop ?? last
        const keys = [...new Set(entries.map(({ key }) => key))]
        return {
          severity: 'warn',
          lot: view.lot.id,
          ...(keys.length === 1 ? { requirement: keys[0] } : {}),
          message: `The long-stop date of ${listed(keys)} in lot ${view.lot.id}, ${formatDay(longStop)}, is later than the last installation, ${formatDay(last)}: every point may have to be refitted.`,
          why: 'Good practice: a duty that begins after the last installation is a retrofit, which costs more than asking the same of new points.',
          fix: `Set ${LABELS.deferral.longStop} to ${formatDay(last)} or earlier. Or say under ${LABELS.deferral.cost} who pays for the retrofit, and accept this warning with that reason.`,
          field,
        }
      })
    }),
}
